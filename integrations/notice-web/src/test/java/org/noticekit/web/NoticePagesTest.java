package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.TextRenderer;

class NoticePagesTest {

    private static final Identifier SIGN_UP = Identifier.of("newsletter");
    private static final Identifier SEND = Identifier.of("send");

    private final NoticePages pages = Notices.pages();

    @Test
    void aPageIsTheNoticeAsTheRendererWritesIt() {
        NoticePage html = page(Notices.ENGLISH, NoticeForm.HTML, NoticeDepth.FULL);

        assertThat(text(html))
                .isEqualTo(HtmlRenderer.builder()
                        .stylesheet("/privacy/notice.css")
                        .build()
                        .render(Notices.ENGLISH_NEWSLETTER));
        assertThat(html.mediaType()).isEqualTo("text/html;charset=utf-8");
        assertThat(html.language()).isEqualTo(Notices.ENGLISH);
        assertThat(text(page(Notices.WELSH, NoticeForm.TEXT, NoticeDepth.FULL)))
                .isEqualTo(TextRenderer.builder().build().render(Notices.WELSH_NEWSLETTER));
    }

    @Test
    void jsonIsTheNoticeItselfInEveryDepth() {
        NoticePage json = page(Notices.WELSH, NoticeForm.JSON, NoticeDepth.SUMMARY);

        assertThat(NoticeReader.create().read(text(json), "notice.json").orThrow())
                .isEqualTo(Notices.WELSH_NEWSLETTER);
        assertThat(json).isSameAs(page(Notices.WELSH, NoticeForm.JSON, NoticeDepth.FULL));
    }

    @Test
    void aPageIsMadeOnceAndItsBytesCannotBeChanged() throws IOException {
        NoticePage page = page(Notices.ENGLISH, NoticeForm.HTML, NoticeDepth.FULL);
        byte[] before = page.body();
        page.body()[0] = 'X';
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        page.writeTo(written);

        assertThat(page(LanguageTag.of("EN-GB"), NoticeForm.HTML, NoticeDepth.FULL))
                .isSameAs(page);
        assertThat(page.body()).isEqualTo(before).hasSize(page.length());
        assertThat(written.toByteArray()).isEqualTo(before);
    }

    @Test
    void eachPageHasAnEntityTagOfItsOwnWhichIsTheSameTomorrow() {
        Set<String> tags = new HashSet<>();
        for (NoticeForm form : NoticeForm.values()) {
            for (LanguageTag language : List.of(Notices.ENGLISH, Notices.WELSH)) {
                NoticePage page = page(language, form, NoticeDepth.FULL);
                assertThat(page.etag()).matches("\"[A-Za-z0-9_-]{43}\"");
                assertThat(Notices.pages()
                                .page(Notices.NEWSLETTER, language, form, NoticeDepth.FULL)
                                .etag())
                        .isEqualTo(page.etag());
                tags.add(page.etag());
            }
        }

        assertThat(tags).hasSize(8);
    }

    @Test
    void aPageChangedOnTheDayThatItsNoticeNames() {
        assertThat(lastModified(Notices.COUNCIL_WEBSITE)).contains(Instant.parse("2026-10-05T00:00:00Z"));
        assertThat(lastModified(Notices.COUNCIL_WEBSITE.withUpdated(Optional.empty())))
                .contains(Instant.parse("2018-05-25T00:00:00Z"));
        assertThat(lastModified(Notices.COUNCIL_WEBSITE.withUpdated(NoticeDate.of("2026-10"))))
                .as("published is before it, and no day is known")
                .isEmpty();
        assertThat(lastModified(
                        Notices.COUNCIL_WEBSITE.withUpdated(Optional.empty()).withPublished(Optional.empty())))
                .isEmpty();
    }

    private static Optional<Instant> lastModified(PrivacyNotice notice) {
        return NoticePages.builder(NoticeCatalog.of(List.of(notice)))
                .build()
                .page(notice.id(), notice.language(), NoticeForm.TEXT, NoticeDepth.FULL)
                .lastModified();
    }

    @Test
    void everyLinkOfASummaryLeadsToASectionOfTheFullPage() {
        Document full = Jsoup.parse(text(page(Notices.WELSH, NoticeForm.HTML, NoticeDepth.FULL)));
        Document page = Jsoup.parse(text(page(Notices.WELSH, NoticeForm.HTML, NoticeDepth.SUMMARY)));
        Document fragment = Jsoup.parse(pages.summary(Notices.NEWSLETTER, Notices.WELSH, 3));

        for (Document shorter : List.of(page, fragment)) {
            List<String> ids = shorter.select("a[href^=/privacy/library-newsletter?lang=cy#]").stream()
                    .map(link -> link.attr("href").replaceFirst(".*#", ""))
                    .toList();
            assertThat(ids)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(full.getElementById(id)).as(id).isNotNull());
        }
        assertThat(fragment.select("h1, h2")).isEmpty();
        assertThat(fragment.select("h3")).isNotEmpty();
    }

    @Test
    void aTextJustInTimeLeadsToItsChannel() {
        Document text =
                Jsoup.parse(pages.justInTime(Notices.NEWSLETTER, Notices.ENGLISH, SIGN_UP, Optional.empty(), 2));

        assertThat(text.select("a[rel=privacy-policy]").eachAttr("href"))
                .containsExactly("/privacy/library-newsletter?lang=en-GB#pn-newsletter");
    }

    @Test
    void aNoticeInOneLanguageNeedsNoLanguageInItsAddress() {
        assertThat(pages.address(Notices.WEBSITE, Notices.ENGLISH)).isEqualTo("/privacy/county-council-website");
        assertThat(pages.address(Notices.NEWSLETTER)).isEqualTo("/privacy/library-newsletter");
        assertThat(pages.address(Notices.NEWSLETTER, LanguageTag.of("CY")))
                .isEqualTo("/privacy/library-newsletter?lang=cy");
    }

    @Test
    void anyNumberOfFragmentsCanStandOnOnePage() {
        List<String> fragments = List.of(
                pages.summary(Notices.NEWSLETTER, Notices.ENGLISH, 2),
                pages.summary(Notices.WEBSITE, Notices.ENGLISH, 2),
                pages.justInTime(Notices.NEWSLETTER, Notices.ENGLISH, SIGN_UP, Optional.empty(), 2),
                pages.justInTime(Notices.NEWSLETTER, Notices.ENGLISH, SIGN_UP, Optional.of(SEND), 2));

        assertThat(Jsoup.parse(String.join("", fragments)).select("[id]")).isEmpty();
        assertThat(pages.summary(Notices.NEWSLETTER, Notices.ENGLISH, 2)).isSameAs(fragments.get(0));
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.page(Notices.WEBSITE, Notices.WELSH, NoticeForm.HTML, NoticeDepth.FULL))
                .withMessage(
                        "There is no notice with the key \"county-council-website\" in the language \"cy\"; there are "
                                + "{county-council-website=[en-GB], library-newsletter=[en-GB, cy]}.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.justInTime(
                        Notices.NEWSLETTER, Notices.ENGLISH, Identifier.of("newsleter"), Optional.empty(), 2))
                .withMessageContaining("newsletter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.summary(Notices.NEWSLETTER, Notices.ENGLISH, 1))
                .withMessageContaining("2 to 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.address(Identifier.of("other")))
                .withMessageContaining("library-newsletter");
    }

    @Test
    void themeStylesheetAndPictureAreAsWanted() {
        NoticePages govuk = NoticePages.builder(Notices.catalog())
                .theme(HtmlTheme.GOVUK)
                .stylesheet("/assets/govuk.css")
                .pictured(true)
                .path("/council/privacy")
                .build();
        Document page =
                Jsoup.parse(text(govuk.page(Notices.WEBSITE, Notices.ENGLISH, NoticeForm.HTML, NoticeDepth.FULL)));
        Document unstyled = Jsoup.parse(text(NoticePages.builder(Notices.catalog())
                .theme(HtmlTheme.NHSUK)
                .build()
                .page(Notices.WEBSITE, Notices.ENGLISH, NoticeForm.HTML, NoticeDepth.FULL)));

        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("/assets/govuk.css");
        assertThat(page.select("svg")).isNotEmpty();
        assertThat(page.select(".govuk-heading-xl, .govuk-heading-l")).isNotEmpty();
        assertThat(govuk.address(Notices.WEBSITE)).isEqualTo("/council/privacy/county-council-website");
        assertThat(unstyled.select("link[rel=stylesheet], svg")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticePages.builder(Notices.catalog()).stylesheet("http://example.gov.uk/a.css"));
    }

    private NoticePage page(LanguageTag language, NoticeForm form, NoticeDepth depth) {
        return pages.page(Notices.NEWSLETTER, language, form, depth);
    }

    private static String text(NoticePage page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
