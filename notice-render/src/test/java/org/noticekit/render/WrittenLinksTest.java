package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;

/** Links that somebody wrote in a notice, and where they lead from each form of it. */
class WrittenLinksTest {
    private static final String PUBLISHED = "https://www.example.gov.uk/about/privacy?v=1";

    @ParameterizedTest
    @ValueSource(strings = {"#live-chat", "#pn-live-chat"})
    void leadToASectionWhateverItsIdStartsWith(String address) {
        PrivacyNotice notice = notice("", address);

        for (String prefix : new String[] {"pn-", "web-"}) {
            Document page =
                    Jsoup.parse(HtmlRenderer.builder().idPrefix(prefix).build().render(notice));
            assertThat(page.select("a:contains(see this)").attr("href")).isEqualTo("#" + prefix + "live-chat");
            assertThat(page.getElementById(prefix + "live-chat")).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#live-chat--answer",
        "#activity_elections",
        "#section_more",
        "#supplier_chat-host",
        "#how_we_use",
        "#pn-web"
    })
    void leadToAnyAnchorOfThePage(String address) {
        Document page = Jsoup.parse(HtmlRenderer.builder().build().render(notice("", address)));

        String href = page.select("a:contains(see this)").attr("href");
        assertThat(href).startsWith("#");
        assertThat(page.getElementById(href.substring(1))).isNotNull();
    }

    @Test
    void areWordsWhereNothingHasThatIdAndNobodyKnowsThePage() {
        PrivacyNotice notice = notice("", "#faq");

        for (HtmlForms form : HtmlForms.values()) {
            Document page = Jsoup.parse(form.renderer().render(notice));
            assertThat(page.text()).contains("For more see this page.");
            assertThat(page.select("a:contains(see this)")).isEmpty();
        }
        assertThat(text(notice)).contains("For more see this page.").doesNotContain("#faq");
        assertThat(MarkdownRenderer.builder().build().render(notice)).doesNotContain("#faq");
    }

    @Test
    void withoutWordsSayWhereTheyLead() {
        PrivacyNotice notice = NoticeReader.create()
                .read(
                        "notice: n\ntitle: N\nlanguage: en\nintroduction: 'See [ ](https://www.example.gov.uk/a).'\n",
                        "n.yaml")
                .orThrow();

        assertThat(HtmlForms.PLAIN_PAGE.renderer().render(notice)).contains(">https://www.example.gov.uk/a</a>");
    }

    @Test
    void leadToThePublishedPageWhereNothingHasThatId() {
        PrivacyNotice notice = notice(PUBLISHED, "#faq");

        for (HtmlForms form : HtmlForms.values()) {
            assertThat(href(form.renderer().render(notice))).isEqualTo(PUBLISHED + "#faq");
        }
        assertThat(text(notice)).contains("[1] " + PUBLISHED + "#faq\n");
    }

    @Test
    void leadToThePublishedSectionFromWhereThereAreNoAnchors() {
        PrivacyNotice notice = notice(PUBLISHED, "#live-chat");

        assertThat(text(notice)).contains("[1] " + PUBLISHED + "#pn-live-chat\n");
        assertThat(MarkdownRenderer.builder().build().render(notice))
                .contains("[see this](" + PUBLISHED + "#pn-live-chat)");
        assertThat(href(HtmlRenderer.builder().cmsSafe().build().render(notice)))
                .isEqualTo(PUBLISHED + "#pn-live-chat");
        assertThat(text(notice("", "#live-chat")))
                .contains("For more see this page.")
                .doesNotContain("#");
    }

    /** The text of a just-in-time text has the first purpose in it, and its link. */
    @Test
    void leadToTheFullNoticeFromAShorterText() {
        assertThat(href(shorter(NoticeComposer.summary(), notice("", "#live-chat"))))
                .isEmpty();
        assertThat(href(shorter(NoticeComposer.summary(), notice(PUBLISHED, "#live-chat"))))
                .isEqualTo(PUBLISHED + "#pn-live-chat");
        assertThat(href(shorter(
                        NoticeComposer.justInTime(Identifier.of("live-chat")).fullNoticeIds("x-"),
                        notice(PUBLISHED, "#pn-web"))))
                .isEqualTo(PUBLISHED + "#x-web");
        assertThat(href(shorter(NoticeComposer.summary().fullNoticeAt(""), notice("", "#live-chat"))))
                .isEqualTo("#pn-live-chat");
    }

    @ParameterizedTest
    @CsvSource({
        "/contact, https://www.example.gov.uk/contact",
        "./feedback.html, https://www.example.gov.uk/about/feedback.html",
        "../a/../b?c=/../d#e, https://www.example.gov.uk/b?c=/../d#e",
        "../../../up, https://www.example.gov.uk/up",
        "./, https://www.example.gov.uk/about/",
        "?page=2, https://www.example.gov.uk/about/privacy?page=2",
        "/..//evil.example/a, https://www.example.gov.uk//evil.example/a",
        "./javascript:alert(1), https://www.example.gov.uk/about/javascript:alert(1)",
        "https://other.example/a, https://other.example/a",
        "mailto:a@b.example, mailto:a@b.example"
    })
    void thatAreRelativeAreAbsoluteInWhateverLeavesThePage(String address, String absolute) {
        PrivacyNotice notice = notice(PUBLISHED, address);

        assertThat(href(HtmlRenderer.builder().build().render(notice))).isEqualTo(address);
        assertThat(href(HtmlRenderer.builder().fragment().build().render(notice)))
                .isEqualTo(absolute);
        assertThat(href(HtmlRenderer.builder().cmsSafe().build().render(notice)))
                .isEqualTo(absolute);
        assertThat(href(shorter(NoticeComposer.summary(), notice))).isEqualTo(absolute);
        assertThat(text(notice)).contains("[1] " + absolute + "\n");
        assertThat(MarkdownRenderer.builder().build().render(notice)).contains(absolute);
    }

    /** The page on which somebody can be reached is written as any other address is. */
    @Test
    void areThoseOfContactsToo() {
        PrivacyNotice notice = NoticeReader.create()
                .read("""
                        notice: website
                        title: Website privacy notice
                        language: en-GB
                        url: %s
                        controllers: {c: {name: Example Council, contact: {website: /contact}}}
                        """.formatted(PUBLISHED), "notice.yaml")
                .orThrow();

        assertThat(text(notice)).contains("Website: /contact [1]", "[1] https://www.example.gov.uk/contact\n");
        assertThat(Jsoup.parse(shorter(NoticeComposer.summary(), notice))
                        .select("a:contains(/contact)")
                        .eachAttr("href"))
                .containsExactly("https://www.example.gov.uk/contact");
    }

    @Test
    void thatAreRelativeStayAsTheyAreWhereNobodyKnowsThePage() {
        assertThat(text(notice("", "/contact"))).contains("[1] /contact\n");
        assertThat(text(notice("/privacy", "/contact"))).contains("[1] /contact\n");
    }

    private static String shorter(NoticeComposer depth, PrivacyNotice notice) {
        NoticeDocument document = depth.compose(notice);
        return HtmlRenderer.builder().build().render(document);
    }

    private static String href(String html) {
        return Jsoup.parse(html).select("a:contains(see this)").attr("href");
    }

    private static String text(PrivacyNotice notice) {
        return TextRenderer.builder().build().render(notice);
    }

    private static PrivacyNotice notice(String url, String address) {
        String yaml = """
                notice: website
                title: Website privacy notice
                language: en-GB
                %s
                channels:
                  live-chat:
                    type: live-chat
                    processors: [chat-host]
                    activities:
                      answer: {purposes: [{description: 'For more [see this](%s) page.'}]}
                      learn: {purposes: [learn from it]}
                  web: {type: online-form, title: Forms}
                activities:
                  elections: {purposes: [hold elections]}
                processors:
                  chat-host: {name: Chat Host Ltd, provides: live chat}
                sections:
                  more: {title: More, body: There is more.}
                """.formatted(url.isEmpty() ? "" : "url: " + url, address);
        return NoticeReader.create().read(yaml, "notice.yaml").orThrow();
    }
}
