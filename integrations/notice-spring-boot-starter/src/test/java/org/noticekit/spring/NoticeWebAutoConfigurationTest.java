package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.DispatcherServlet;

/** What there is for the web, and when. */
class NoticeWebAutoConfigurationTest {

    private static final AutoConfigurations OURS =
            AutoConfigurations.of(NoticeAutoConfiguration.class, NoticeWebAutoConfiguration.class);

    private final WebApplicationContextRunner application =
            new WebApplicationContextRunner().withConfiguration(OURS).withPropertyValues(Notices.AS_OF);

    @Test
    void noticesAreServedAndNothingElseIsDoneUnlessItIsWanted() {
        application.run(context -> assertThat(context)
                .hasBean("noticekitHandlerMapping")
                .doesNotHaveBean("noticekitWellKnownMapping")
                .doesNotHaveBean("noticekitLinkHeader"));
    }

    @Test
    void theWellKnownAddressAndTheHeaderNeedOneNoticeToLeadTo() {
        for (String property : new String[] {"noticekit.well-known", "noticekit.link-header"}) {
            WebApplicationContextRunner wanting = application.withPropertyValues(property + "=true");

            wanting.run(context -> assertThat(context.getStartupFailure())
                    .hasRootCauseMessage(property + " needs one notice to lead to, but there are several. There are: "
                            + "county-council-website, library-newsletter."));
            wanting.withPropertyValues("noticekit.default-notice=another")
                    .run(
                            context -> assertThat(context.getStartupFailure())
                                    .hasRootCauseMessage(
                                            property
                                                    + " needs one notice to lead to, but there is none with the key \"another\", which "
                                                    + "noticekit.default-notice names. There are: county-council-website, library-newsletter."));
            wanting.withPropertyValues("noticekit.default-notice=county-council-website")
                    .run(context -> assertThat(context).hasNotFailed());
            wanting.withPropertyValues("noticekit.locations=classpath:notices/library*")
                    .run(context -> assertThat(context).hasNotFailed());
        }
    }

    @Test
    void withoutSpringMvcNothingIsServed() {
        application
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("noticekitHandlerMapping"));
    }

    @Test
    void inAReactiveApplicationNothingIsServed() {
        new ReactiveWebApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues(Notices.AS_OF)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(ServedNotices.class)
                        .doesNotHaveBean("noticekitHandlerMapping"));
    }

    @Test
    void ofAnApplicationWithoutNoticesNothingIsServed() {
        application
                .withPropertyValues("noticekit.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("noticekitHandlerMapping"));
    }
}
