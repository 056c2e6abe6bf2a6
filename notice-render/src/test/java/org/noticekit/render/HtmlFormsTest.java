package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.LanguageVersion;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** What holds for HTML in every theme, as a page and as a fragment. */
class HtmlFormsTest {
    private static final NoticeComposer PICTURED = NoticeComposer.full().pictured();
    private static final Set<String> OUR_CLASSES = Set.of(
            "notice-page", "notice", "notice-contents", "notice-inset", "notice-flow-wide", "notice-flow-narrow");

    @Property(seed = "20261123", tries = 150)
    void everyFormIsWellBuilt(@ForAll long seed, @ForAll HtmlForms form) {
        Document html = Jsoup.parse(form.page(
                form.renderer().render(PICTURED.compose(Specimen.of(seed, 0.5).notice()))));

        int last = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            // A fragment whose title is of level 3 stands below a heading of level 2 that the page around it has.
            assertThat(level).isLessThanOrEqualTo(last == 1 && form == HtmlForms.GOVUK_FRAGMENT ? 3 : last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main")).hasSize(1);
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(html.select("script, style, [style], iframe, img, object")).isEmpty();
        assertThat(html.select("*").stream().flatMap(it -> it.attributes().asList().stream()))
                .noneMatch(it -> it.getKey().startsWith("on"));
        for (Element table : html.select("table")) {
            assertThat(table.child(0).tagName()).isEqualTo("caption");
            assertThat(table.child(0).text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.child(0).attr("scope").equals("row"));
        }
        assertThat(html.select("nav ul a").eachAttr("href"))
                .allMatch(href -> html.getElementById(href.substring(1)) != null);
    }

    /** What is in the page for its own sake stays out of a fragment. */
    @ParameterizedTest
    @EnumSource(HtmlForms.class)
    void aFragmentTakesNothingFromThePageAroundIt(HtmlForms form) {
        String html = form.renderer().render(Specimen.of(5, 0.5).notice());

        if (form.isPage()) {
            assertThat(html).startsWith("<!DOCTYPE html>\n<html ").contains("<main", "<h1", "<link rel=\"stylesheet\"");
        } else {
            assertThat(html).doesNotContain("<html", "<head>", "<body", "<main", "<h1", "<link", "<meta", "<title");
        }
    }

    @Property(seed = "20261123", tries = 40)
    void ourOwnThemeHasFewClassesAndTheOthersHaveOnlyTheirs(@ForAll long seed, @ForAll HtmlForms form) {
        Set<String> classes = new TreeSet<>();
        Jsoup.parse(form.renderer().render(Specimen.of(seed, 0.5).notice()))
                .select("[class]")
                .forEach(it -> classes.addAll(it.classNames()));

        switch (form) {
            case PLAIN_PAGE, PLAIN_FRAGMENT -> assertThat(classes).isSubsetOf(OUR_CLASSES);
            case GOVUK_PAGE, GOVUK_FRAGMENT -> assertThat(classes).isNotEmpty().allMatch(it -> it.startsWith("govuk-"));
            case NHSUK_PAGE, NHSUK_FRAGMENT -> assertThat(classes).isNotEmpty().allMatch(it -> it.startsWith("nhsuk-"));
            case CMS_SAFE -> assertThat(classes).isEmpty();
        }
    }

    @Property(seed = "20261123", tries = 40)
    void theWordsAreTheSameInEveryTheme(@ForAll long seed) {
        PrivacyNotice notice = Specimen.of(seed, 0.4).notice();
        String plain = words(HtmlForms.PLAIN_PAGE, notice);

        assertThat(HtmlForms.pages().map(form -> words(form, notice))).containsOnly(plain);
    }

    private static String words(HtmlForms form, PrivacyNotice notice) {
        return Jsoup.parse(form.renderer().render(notice)).body().text();
    }

    @Property(seed = "20261123", tries = 20)
    void twoFragmentsOnOnePageHaveNoIdInCommon(@ForAll long seed) {
        PrivacyNotice notice = Specimen.of(seed, 0.4).notice();
        HtmlRenderer.Builder fragment = HtmlRenderer.builder().fragment().contents(true);
        String page = HtmlForms.page(List.of(
                fragment.idPrefix("a-").build().render(notice),
                fragment.idPrefix("b-").build().render(notice)));

        assertThat(Jsoup.parse(page).select("[id]").eachAttr("id"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("a-") || id.startsWith("b-"));
    }

    @Test
    void contentsStandWhereTheyHelp() {
        assertThat(Jsoup.parse(HtmlRenderer.builder().build().render(sections(4)))
                        .select("nav a"))
                .hasSize(4);
        assertThat(HtmlRenderer.builder().build().render(sections(3))).doesNotContain("<nav");
        assertThat(HtmlRenderer.builder().contents(true).build().render(sections(3)))
                .contains("""
                        <nav class="notice-contents" aria-labelledby="pn-contents_label">
                        <p id="pn-contents_label">Contents</p>
                        <ul>
                        <li><a href="#pn-s0">S0</a></li>
                        <li><a href="#pn-s1">S1</a></li>
                        <li><a href="#pn-s2">S2</a></li>
                        </ul>
                        </nav>
                        """);
        assertThat(HtmlRenderer.builder().contents(false).build().render(sections(9)))
                .doesNotContain("<nav");
        assertThat(HtmlRenderer.builder().fragment().build().render(sections(9)))
                .doesNotContain("<nav");
        assertThat(HtmlRenderer.builder().contents(true).build().render(sections(0)))
                .doesNotContain("<nav");
    }

    /** No link may stand within a link, even if a heading has one. */
    @Test
    void contentsHaveOneLinkForEachSection() {
        List<Inline> heading = List.of(
                new Inline.Link(
                        Inline.text("A"), LinkTarget.of("https://a.example").orElseThrow()),
                new Inline.Reference(Inline.text("B"), "s"));
        NoticeDocument document = document(List.of(new Section("s", heading, List.of(), List.of())));

        assertThat(HtmlRenderer.builder().contents(true).build().render(document))
                .contains("<li><a href=\"#pn-s\">AB</a></li>");
    }

    private static NoticeDocument sections(int number) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sections.add(new Section("s" + i, Inline.text("S" + i), List.of(), List.of()));
        }
        return document(sections);
    }

    private static NoticeDocument document(List<Section> sections) {
        NoticeDocument plain = new NoticeDocument("en", Inline.text("T"), List.of(), sections);
        return new NoticeDocument(
                plain.language(),
                plain.title(),
                plain.opening(),
                plain.sections(),
                false,
                Inline.text("Contents"),
                plain.publication());
    }

    @Test
    void theHeadSaysWhereTheNoticeAndItsOtherLanguagesAre() {
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(Specimen.of(1, 0).notice())
                .url(WebAddress.of("https://www.example.gov.uk/privacy?a=b&c=d"))
                .addLanguageVersions(
                        LanguageVersion.builder()
                                .language(LanguageTag.of("cy"))
                                .title(Text.of("Hysbysiad"))
                                .url(WebAddress.of("https://www.example.gov.uk/preifatrwydd"))
                                .build(),
                        LanguageVersion.builder()
                                .language(LanguageTag.of("pl"))
                                .url(WebAddress.of("mailto:someone@example.gov.uk"))
                                .build())
                .build();

        String html = HtmlRenderer.builder().stylesheet("notice.css").build().render(notice);

        assertThat(html).contains("""
                <link rel="canonical" href="https://www.example.gov.uk/privacy?a=b&amp;c=d">
                <link rel="alternate" hreflang="cy" href="https://www.example.gov.uk/preifatrwydd">
                <link rel="stylesheet" href="./notice.css">
                </head>
                """);
        assertThat(html)
                .contains("<a href=\"https://www.example.gov.uk/preifatrwydd\" lang=\"cy\" dir=\"ltr\">Hysbysiad</a>");
    }

    @ParameterizedTest
    @EnumSource(NoticeStatus.class)
    void thatANoticeIsNotInForceNobodyCanOverlook(NoticeStatus status) {
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(Specimen.of(1, 0).notice())
                .status(status)
                .build();
        Document full = Jsoup.parse(HtmlRenderer.builder().build().render(notice));
        Document inShort = Jsoup.parse(
                HtmlRenderer.builder().build().render(NoticeComposer.summary().compose(notice)));

        assertThat(full.select(".notice-inset")).hasSize(status == NoticeStatus.PUBLISHED ? 0 : 1);
        assertThat(inShort.select(".notice-inset")).hasSize(status == NoticeStatus.PUBLISHED ? 0 : 1);
    }

    @Test
    void aLinkFromAFormToTheNoticeSaysThatItLeadsToThePrivacyPolicy() {
        PrivacyNotice notice = Specimen.of(3, 0.9).notice();
        assertThat(notice.channels()).isNotEmpty();

        notice.channels().keySet().forEach(channel -> {
            NoticeDocument text = NoticeComposer.justInTime(channel)
                    .fullNoticeAt("https://www.example.gov.uk/privacy")
                    .compose(notice);
            Document html =
                    Jsoup.parse(HtmlRenderer.builder().fragment().build().render(text));
            assertThat(html.select("a[rel=privacy-policy]").eachAttr("href"))
                    .containsExactly("https://www.example.gov.uk/privacy#pn-" + channel);
        });
        assertThat(HtmlRenderer.builder().build().render(notice)).doesNotContain("privacy-policy\"");
    }

    @Test
    void aLoneProminentParagraphStaysProminentInAFact() {
        List<Block> alarm = List.of(new Block.Paragraph(Inline.text("w"), true));

        assertThat(Documents.html(List.of(new Block.KeyFacts(List.of(new Block.Fact(Inline.text("t"), alarm))))))
                .contains("<dd><div class=\"notice-inset\">\n<p>w</p>\n</div>\n</dd>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice.css",
                "./notice.css",
                "../a/notice.css",
                "/assets/a.css?v=1",
                "https://a.example/notice.css"
            })
    void aPageCanLinkToAStylesheet(String address) {
        Document html = Jsoup.parse(
                HtmlRenderer.builder().stylesheet(address).build().render(sections(1)), "https://b.example/c/");

        assertThat(html.select("link[rel=stylesheet]").eachAttr("abs:href"))
                .isEqualTo(Jsoup.parse("<a href=\"" + address + "\">", "https://b.example/c/")
                        .select("a")
                        .eachAttr("abs:href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://a.example/notice.css",
                "//a.example/notice.css",
                "javascript:alert(1)",
                "data:text/css,x",
                "mailto:a@b.example",
                "#notice",
                "?notice",
                "a b.css",
                "a\\b.css"
            })
    void anythingElseIsNoStylesheet(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().stylesheet(address))
                .withMessageContaining("stylesheet must");
    }

    @Test
    void theStylesheetIsSmallAndLoadsNothing() {
        String css = HtmlTheme.PLAIN.stylesheet().orElseThrow();

        assertThat(css.length()).isLessThan(8 * 1024);
        assertThat(css).doesNotContain("url(", "@import", "@font-face", "<", "visibility");
        assertThat(css.replaceFirst("[.]notice-flow-narrow \\{\\s*display: none;", ""))
                .as("the stylesheet without the choice between two pictures of the same")
                .doesNotContain("display: none");
        assertThat(HtmlTheme.GOVUK.stylesheet()).isEmpty();
        assertThat(HtmlTheme.NHSUK.stylesheet()).isEmpty();
        Set<String> styled = new TreeSet<>();
        Pattern.compile("\\.(notice[a-z-]*)").matcher(css).results().forEach(it -> styled.add(it.group(1)));
        assertThat(styled).contains("notice", "notice-page").isSubsetOf(OUR_CLASSES);
    }
}
