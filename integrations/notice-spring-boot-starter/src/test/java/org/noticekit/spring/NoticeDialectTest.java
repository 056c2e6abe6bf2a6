package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What templates can say, and what they are told when it is not right. */
class NoticeDialectTest {

    private static final Identifier NEWSLETTER = Identifier.of("library-newsletter");
    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    private static final LanguageTag WELSH = LanguageTag.of("cy");

    private static ConfigurableApplicationContext application;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        NoticeAutoConfiguration.class,
        NoticeThymeleafAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    static class Application {

        @Bean
        ITemplateResolver templates() {
            return new StringTemplateResolver();
        }
    }

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(Notices.AS_OF, "spring.main.banner-mode=off")
                .run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void anElementIsReplacedByWhatTheNoticeSays() {
        assertThat(process("<p>a</p><notice:summary of=\"library-newsletter\"/><p>b</p>", Locale.UK))
                .isEqualTo("<p>a</p>" + served().pages().summary(NEWSLETTER, ENGLISH, 2) + "<p>b</p>");
        assertThat(process(
                        "<notice:just-in-time of='library-newsletter' channel='newsletter' activity='send' level='4'>gone</notice:just-in-time>",
                        Locale.UK))
                .isEqualTo(served().pages()
                        .justInTime(
                                NEWSLETTER,
                                ENGLISH,
                                Identifier.of("newsletter"),
                                Optional.of(Identifier.of("send")),
                                4));
    }

    @Test
    void theLanguageIsTheTemplatesUnlessItIsSaid() {
        String element = "<notice:summary of=\"library-newsletter\"/>";

        assertThat(process(element, Locale.forLanguageTag("cy-GB")))
                .isEqualTo(served().pages().summary(NEWSLETTER, WELSH, 2));
        assertThat(process(element, Locale.FRENCH)).isEqualTo(served().pages().summary(NEWSLETTER, ENGLISH, 2));
        assertThat(process(element, Locale.ROOT)).isEqualTo(served().pages().summary(NEWSLETTER, ENGLISH, 2));
        assertThat(process("<notice:summary of=\"library-newsletter\" lang=\"cy\"/>", Locale.UK))
                .isEqualTo(served().pages().summary(NEWSLETTER, WELSH, 2));
    }

    @Test
    void valuesCanBeExpressionsAndElementsCanBeRepeatedOrLeftOut() {
        Document page = Jsoup.parseBodyFragment(process(
                "<notice:summary th:each=\"each : ${names}\" th:of=\"${each}\" th:level=\"${1 + 2}\" th:lang=\"${null}\"/>"
                        + "<notice:summary th:if=\"${false}\" of=\"no-such-notice\"/>",
                Locale.UK));

        assertThat(page.select("h3")).isNotEmpty();
        assertThat(page.select("a[href^=/privacy/county-council-website]")).isNotEmpty();
        assertThat(page.select("a[href^=/privacy/library-newsletter?lang=en-GB]"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<notice:summary of='no-such'/>                                 | There is no notice with the key \"no-such\"; there are [county-council-website, library-newsletter].",
                "<notice:summary of='No Key'/>                                  | \"No Key\" is not a name",
                "<notice:summary/>                                              | of is missing",
                "<notice:summary of='library-newsletter' lang='de'/>            | in the language \"de\"",
                "<notice:summary of='library-newsletter' level='two'/>          | level must be",
                "<notice:summary of='library-newsletter' level='1'/>            | 2 to 6",
                "<notice:summary of='library-newsletter' channel='newsletter'/> | There is no attribute \"channel\" here; there are lang, level, of",
                "<notice:just-in-time of='library-newsletter'/>                 | channel is missing",
                "<notice:just-in-time of='library-newsletter' channel='fax'/>   | \"fax\"",
                "<notice:just-in-time of='library-newsletter' channel='newsletter' activity='fax'/> | \"fax\"",
            })
    void whatIsNotRightIsToldWithItsLine(String element, String told) {
        assertThatThrownBy(() -> process("<p>\n  " + element + "</p>", Locale.UK))
                .cause()
                .cause()
                .isInstanceOfSatisfying(TemplateProcessingException.class, wrong -> {
                    assertThat(wrong.getMessage()).startsWith("<notice:").contains(told);
                    assertThat(wrong.getLine()).isEqualTo(2);
                    assertThat(wrong.getCol()).isEqualTo(3);
                });
    }

    /** Its notice is called {@code website}, as that of many a reader is. */
    @Test
    void whatThePageShowsIsRight() throws Exception {
        String page = Files.readString(Path.of("../../docs/spring-boot.md"));
        Matcher shown = Pattern.compile("```html\n(.*?)```", Pattern.DOTALL).matcher(page);
        int examples = 0;
        while (shown.find()) {
            examples++;
            assertThat(process(shown.group(1).replace("\"website\"", "\"county-council-website\""), Locale.UK))
                    .contains("href=\"/privacy/county-council-website")
                    .doesNotContain("<notice:");
        }

        assertThat(examples).isEqualTo(2);
    }

    private static ServedNotices served() {
        return application.getBean(ServedNotices.class);
    }

    private static String process(String template, Locale locale) {
        return application
                .getBean(ITemplateEngine.class)
                .process(
                        template,
                        new Context(
                                locale,
                                Map.of(
                                        "names",
                                        served().catalog().names(),
                                        "chatIsOpen",
                                        true,
                                        "channel",
                                        "live-chat")));
    }
}
