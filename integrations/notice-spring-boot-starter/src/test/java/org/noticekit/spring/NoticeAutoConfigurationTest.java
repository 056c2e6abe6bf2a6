package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.render.TextRenderer;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeDepth;
import org.noticekit.web.NoticeForm;
import org.noticekit.web.NoticePages;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What an application has when it starts, by what it says of itself; and when it does not start. */
class NoticeAutoConfigurationTest {

    private static final Identifier NEWSLETTER = Identifier.of("library-newsletter");
    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(NoticeAutoConfiguration.class))
            .withPropertyValues(Notices.AS_OF);

    @TempDir
    Path folder;

    @Test
    void theNoticesInTheUsualFolderAreThere() {
        application.run(context -> {
            assertThat(names(context)).containsExactly("county-council-website", "library-newsletter");
            assertThat(catalog(context).languages(NEWSLETTER)).hasToString("[en-GB, cy]");
            assertThat(context)
                    .hasSingleBean(NoticeRenderer.class)
                    .hasSingleBean(NoticePages.class)
                    .hasSingleBean(ServedNotices.class);
            assertThat(context.getBean(ServedNotices.class).catalog()).isSameAs(catalog(context));
        });
    }

    @Test
    void thereIsNothingIfItIsSwitchedOff() {
        application
                .withPropertyValues("noticekit.enabled=false", "noticekit.locations=classpath:nowhere/")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(NoticeCatalog.class));
    }

    @Test
    void ofAnApplicationWithItsOwnCatalogueNoFileIsRead() {
        NoticeCatalog own = NoticeCatalog.of(List.of());
        application
                .withBean(NoticeCatalog.class, () -> own)
                .withPropertyValues("noticekit.locations=classpath:nowhere/", "noticekit.reload=true")
                .run(context -> assertThat(context.getBean(ServedNotices.class).catalog())
                        .isSameAs(own));
    }

    @Test
    void itsOwnPagesAndRendererStay() {
        NoticePages own = NoticePages.builder(NoticeCatalog.of(List.of())).build();
        TextRenderer renderer = TextRenderer.builder().build();
        application
                .withBean(NoticePages.class, () -> own)
                .withBean(NoticeRenderer.class, () -> renderer)
                .run(context -> {
                    assertThat(context.getBean(ServedNotices.class).pages()).isSameAs(own);
                    assertThat(context.getBean(NoticeRenderer.class)).isSameAs(renderer);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "classpath:notices/county-council.yaml,                county-council-website",
        "notices/county-council.yaml,                          county-council-website",
        "classpath:notices/c*.yaml,                            county-council-website",
        "classpath*:**/library-newsletter.yaml,                library-newsletter",
        "file:../../examples/notices/library-newsletter*.yaml, library-newsletter",
        "'classpath:notices/library-newsletter.yaml,file:../../examples/notices/library-newsletter.cy.yaml', library-newsletter",
        "'classpath:notices/,classpath:notices/county-council.yaml', 'county-council-website,library-newsletter'",
    })
    void locationsAreFilesFoldersAndPatterns(String locations, String names) {
        application.withPropertyValues("noticekit.locations=" + locations).run(context -> assertThat(names(context))
                .containsExactly(names.split(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "classpath:nowhere/",
        "classpath:notices/nothing.yaml",
        "classpath*:notices/*.toml",
        "file:/nowhere/at/all/",
        "file:pom.yaml",
    })
    void aLocationWithoutANoticeKeepsItFromStarting(String location) {
        application
                .withPropertyValues("noticekit.locations=classpath:notices/," + location)
                .run(context -> assertThat(refusal(context))
                        .hasMessage("There is no notice at " + location + ".")
                        .satisfies(it -> assertThat(it.action()).contains("noticekit.locations")));
    }

    @Test
    void theSameFileNameInTwoPlacesHidesNeither() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Notices.write(folder, "notice.yaml", Notices.example("library-newsletter.yaml"));
        Notices.write(other, "notice.yml", Notices.example("county-council.yaml"));
        application
                .withPropertyValues("noticekit.locations=file:" + folder + "/**/notice.*")
                .run(context ->
                        assertThat(names(context)).containsExactly("county-council-website", "library-newsletter"));
    }

    @Test
    void theSameNoticeTwiceIsRefused() throws Exception {
        Notices.write(folder, "a.yaml", Notices.example("library-newsletter.yaml"));
        Notices.write(folder, "b.yaml", Notices.example("library-newsletter.yaml"));
        application
                .withPropertyValues(Notices.in(folder), "noticekit.together=false")
                .run(context -> assertThat(refusal(context)).hasMessageContaining("library-newsletter"));
    }

    @Test
    void anErrorKeepsItFromStartingUnlessItIsWaivedOrNothingIsToDoSo() throws Exception {
        Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());
        ApplicationContextRunner broken = application.withPropertyValues(Notices.in(folder));

        broken.run(context -> assertThat(refusal(context))
                .hasMessageContaining("newsletter.yaml:")
                .hasMessageContaining("[purpose-lawful-basis]"));
        broken.withPropertyValues("noticekit.fail-on=never")
                .run(context -> assertThat(context).hasNotFailed());
        broken.withPropertyValues("noticekit.severities.purpose-lawful-basis=warning")
                .run(context -> assertThat(context).hasNotFailed());
        broken.withPropertyValues("noticekit.waivers=classpath:judging/waivers.yaml")
                .run(context -> assertThat(context).hasNotFailed());
        broken.withPropertyValues("noticekit.waivers=file:src/test/resources/judging/waivers.yaml")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void anErrorDoesNotWaitForTheFirstReader() throws Exception {
        Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());
        application
                .withPropertyValues(Notices.in(folder))
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> assertThat(refusal(context)).hasMessageContaining("[purpose-lawful-basis]"));
    }

    @Test
    void aWaiversFileAmongTheNoticesIsNone() throws Exception {
        Notices.write(folder, "newsletter.yaml", Notices.withoutBasis());
        Path waivers = Notices.write(folder, "waivers.yaml", resource("judging/waivers.yaml"));
        application
                .withPropertyValues(Notices.in(folder), "noticekit.waivers=file:" + waivers)
                .run(context -> assertThat(names(context)).containsExactly("library-newsletter"));
    }

    @Test
    void aPolicyIsJudgedBy() {
        application
                .withPropertyValues("noticekit.policies=classpath:judging/only-here.yaml")
                .run(context -> assertThat(refusal(context)).hasMessageContaining("only-here"));
    }

    @ParameterizedTest
    @CsvSource({
        "noticekit.waivers=classpath:judging/nothing.yaml,         which noticekit.waivers names",
        "noticekit.policies=classpath:judging/waivers.yaml,        classpath:judging/waivers.yaml is not a policy",
        "noticekit.waivers=classpath:judging/only-here.yaml,       judging/only-here.yaml is not a file of waivers",
        "noticekit.severities.no-such-rule=info,                   no-such-rule",
        "noticekit.as-of=2017-01-01,                               2018-05-25",
    })
    void whatNoticesAreJudgedByMustBeUsable(String property, String told) {
        application.withPropertyValues(property).run(context -> assertThat(refusal(context))
                .hasMessageContaining(told)
                .satisfies(it -> assertThat(it.getMessage()).doesNotContain(System.getProperty("java.io.tmpdir"))));
    }

    @ParameterizedTest
    @CsvSource({
        "noticekit.path=privacy,             noticekit.path",
        "noticekit.stylesheet=javascript:1,  noticekit.stylesheet",
        "noticekit.cache-control=,           noticekit.cache-control",
        "noticekit.default-notice=No Key,    noticekit.default-notice",
        "noticekit.fail-on=sometimes,        noticekit.fail-on",
        "noticekit.as-of=soon,               noticekit.as-of",
        "noticekit.laws=roman,               noticekit.laws",
    })
    void aPropertyThatCannotBeUsedIsNamed(String property, String named) {
        application.withPropertyValues(property).run(context -> assertThat(context.getStartupFailure())
                .hasStackTraceContaining(named));
    }

    @Test
    void todayIsThatOfTheClockBean() {
        application
                .withPropertyValues("noticekit.as-of=", "noticekit.fail-on=never")
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2031-02-03T10:00:00Z"), ZoneOffset.UTC))
                .run(context ->
                        assertThat(context.getBean(LoadedNotices.class).day()).isEqualTo(LocalDate.of(2031, 2, 3)));
    }

    @Test
    void theFirstOfTheLanguagesIsTheDefault() {
        application.withPropertyValues("noticekit.languages=cy,en").run(context -> assertThat(
                        catalog(context).languages(NEWSLETTER))
                .hasToString("[cy, en-GB]"));
    }

    @Test
    void thePropertiesSayHowPagesLook() {
        application
                .withPropertyValues(
                        "noticekit.path=/about/privacy",
                        "noticekit.theme=govuk",
                        "noticekit.stylesheet=/assets/govuk.css",
                        "noticekit.picture=true")
                .run(context -> {
                    NoticePages pages = context.getBean(NoticePages.class);
                    String page = new String(
                            pages.page(NEWSLETTER, ENGLISH, NoticeForm.HTML, NoticeDepth.FULL)
                                    .body(),
                            StandardCharsets.UTF_8);

                    assertThat(pages.address(NEWSLETTER)).isEqualTo("/about/privacy/library-newsletter");
                    assertThat(page).contains("govuk-heading-xl", "href=\"/assets/govuk.css\"", "<svg");
                    assertThat(context.getBean(NoticeRenderer.class)
                                    .render(catalog(context)
                                            .find(NEWSLETTER, ENGLISH)
                                            .orElseThrow()))
                            .contains("govuk-heading-xl", "href=\"/assets/govuk.css\"");
                });
    }

    private static String resource(String name) throws Exception {
        return Files.readString(Path.of("src/test/resources").resolve(name));
    }

    private static NoticeCatalog catalog(ApplicationContext context) {
        return context.getBean(NoticeCatalog.class);
    }

    private static List<String> names(ApplicationContext context) {
        return catalog(context).names().stream().map(Identifier::value).toList();
    }

    private static NoticesRefusedException refusal(AssertableApplicationContext context) {
        Throwable failure = context.getStartupFailure();
        while (failure != null && !(failure instanceof NoticesRefusedException)) {
            failure = failure.getCause();
        }
        return (NoticesRefusedException) Objects.requireNonNull(failure, "It was not refused.");
    }
}
