package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.noticekit.render.Documents.paragraph;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Publication;
import org.noticekit.render.document.Section;

class HtmlRendererTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "link", "nav", "body", "main", "div", "section", "h1", "h2", "h3", "h4",
            "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
            "address", "br", "em", "strong", "a", "time", "span");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "dir",
            "charset",
            "name",
            "content",
            "id",
            "href",
            "datetime",
            "scope",
            "start",
            "value",
            "class",
            "rel",
            "hreflang",
            "aria-labelledby");

    private final HtmlRenderer page = HtmlRenderer.builder().build();

    @Test
    void aPageHasAllThatAPageNeeds() {
        assertThat(page.render(document("en-GB"))).isEqualTo("""
                        <!DOCTYPE html>
                        <html class="notice-page" lang="en-GB">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>Title</title>
                        </head>
                        <body>
                        <main class="notice">
                        <h1>Title</h1>
                        <p>Opening</p>
                        <section id="pn-one">
                        <h2>One</h2>
                        <p>First</p>
                        <div id="pn-two">
                        <p>Second</p>
                        <section id="pn-three">
                        <h3>Three</h3>
                        </section>
                        </div>
                        </section>
                        </main>
                        </body>
                        </html>
                        """);
    }

    @Test
    void aFragmentFitsIntoAPage() {
        HtmlRenderer fragment =
                HtmlRenderer.builder().fragment(5).idPrefix("x-").build();

        assertThat(fragment.render(document("ar"))).isEqualTo("""
                        <div class="notice" lang="ar" dir="rtl">
                        <h5><bdi dir="ltr">Title</bdi></h5>
                        <p><bdi dir="ltr">Opening</bdi></p>
                        <section id="x-one">
                        <h6><bdi dir="ltr">One</bdi></h6>
                        <p><bdi dir="ltr">First</bdi></p>
                        <div id="x-two">
                        <p><bdi dir="ltr">Second</bdi></p>
                        <section id="x-three">
                        <h6><bdi dir="ltr">Three</bdi></h6>
                        </section>
                        </div>
                        </section>
                        </div>
                        """);
    }

    @Test
    void everyBlockAndInlineHasItsElement() {
        List<Inline> word = Inline.text("w");
        List<Block> paragraph = List.of(new Block.Paragraph(word));
        List<Block> two = List.of(new Block.Paragraph(word), new Block.Paragraph(word));
        LinkTarget target = LinkTarget.of("https://a.example/?b=c&d").orElseThrow();

        assertThat(Documents.html(List.of(
                        new Block.Paragraph(List.of(
                                new Inline.Emphasis(word),
                                new Inline.Strong(word),
                                new Inline.Link(word, target),
                                new Inline.Reference(word, "one"),
                                new Inline.Time("June 2024", "2024-06"),
                                new Inline.Passage(word, "cy"),
                                new Inline.Passage(word, "ur"),
                                new Inline.Passage(Inline.text("\u0648"), "ur"))),
                        new Block.BulletList(List.of(paragraph, two)),
                        new Block.KeyFacts(List.of(new Block.Fact(word, paragraph), new Block.Fact(word, two))),
                        new Block.Table(word, List.of(word, word), List.of(List.of(paragraph, List.of()))),
                        new Block.Address(List.of(word, word)))))
                .isEqualTo("""
                        <p><em>w</em><strong>w</strong><a href="https://a.example/?b=c&amp;d">w</a><a href="#pn-one">w</a>\
                        <time datetime="2024-06">June 2024</time><span lang="cy" dir="ltr">w</span><span lang="ur" dir="ltr">w</span>\
                        <span lang="ur" dir="rtl">\u0648</span></p>
                        <ul>
                        <li>w</li>
                        <li><p>w</p>
                        <p>w</p>
                        </li>
                        </ul>
                        <dl>
                        <div>
                        <dt>w</dt>
                        <dd>w</dd>
                        </div>
                        <div>
                        <dt>w</dt>
                        <dd><p>w</p>
                        <p>w</p>
                        </dd>
                        </div>
                        </dl>
                        <table>
                        <caption>w</caption>
                        <thead>
                        <tr><th scope="col">w</th><th scope="col">w</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="row">w</th><td></td></tr>
                        </tbody>
                        </table>
                        <address>w<br>
                        w</address>
                        """);
    }

    @Property(seed = "20261123", tries = 100)
    void nothingButTheElementsAndAttributesWeKnow(@ForAll long seed) {
        Document html = Jsoup.parse(page.render(Specimen.of(seed, 0.5).notice()));

        for (Element element : html.select("*")) {
            assertThat(element.tagName()).isIn(withRoot());
            assertThat(element.attributes().asList()).allMatch(it -> ATTRIBUTES.contains(it.getKey()));
        }
        assertThat(html.select("a[href]").eachAttr("href")).allMatch(HtmlRendererTest::isHarmless);
    }

    @Property(seed = "20261123", tries = 100)
    void headingsGoDownStepByStepAndLinksWithinThePageLeadSomewhere(@ForAll long seed) {
        Document html = Jsoup.parse(page.render(Specimen.of(seed, 0.5).notice()));

        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(html.select("a[href^=#]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
        int last = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
        assertThat(html.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 7})
    void aFragmentHasNoSuchHeading(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().fragment(level))
                .withMessageContaining("2 to 6, not " + level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-", "a b", "a\"", "é-"})
    void aPrefixThatMakesNoIdIsRefused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().idPrefix(prefix))
                .withMessageContaining("idPrefix");
    }

    @Test
    void anAppendableGetsTheSame() throws IOException {
        PrivacyNotice notice = Specimen.of(1, 0.3).notice();
        StringBuilder out = new StringBuilder();

        page.render(notice, out);

        assertThat(out.toString()).isEqualTo(page.render(notice));
    }

    private static Set<String> withRoot() {
        return java.util.stream.Stream.concat(ELEMENTS.stream(), java.util.stream.Stream.of("#root"))
                .collect(Collectors.toSet());
    }

    private static boolean isHarmless(String href) {
        return href.startsWith("#pn-") || LinkTarget.of(href).isPresent();
    }

    private static NoticeDocument document(String language) {
        Section three = new Section("three", Inline.text("Three"), List.of(), List.of());
        Section two = new Section("two", List.of(), paragraph("Second"), List.of(three));
        Section one = new Section("one", Inline.text("One"), paragraph("First"), List.of(two));
        return new NoticeDocument(language, Inline.text("Title"), paragraph("Opening"), List.of(one));
    }

    /** Keys that are like ids of ours, each for everything that has a section. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pn",
                "pn-pn",
                "contents",
                "contents-label",
                "flow",
                "flow-title",
                "data-flow",
                "in-general",
                "general",
                "1",
                "joint-1",
                "complaint-1",
                "where-data-goes",
                "section-a",
                "channel-a"
            })
    void noKeyCanMakeTwoIdsTheSame(String key) {
        PrivacyNotice notice = NoticeReader.create()
                .read("""
                        notice: website
                        title: Notice
                        language: en-GB
                        general: {purposes: [keep order]}
                        controllers: {KEY: {name: A}, other: {name: B}}
                        jointControllers: [{controllers: [KEY, other]}, {controllers: [other, KEY]}]
                        dataProtectionOfficers: {KEY: {name: C}, other: {name: D}}
                        representatives: {KEY: {name: E}}
                        processors: {KEY: {name: F}}
                        recipients: {KEY: {name: G}}
                        channels:
                          KEY: {type: email, processors: [KEY], activities: {KEY: {purposes: [a]}, other: {purposes: [b]}}}
                          other: {type: email, activities: {KEY: {purposes: [a]}, other: {purposes: [b]}}}
                        activities: {KEY: {purposes: [c], recipients: [KEY]}}
                        complaints: [{to: controller, how: Write.}, {to: regulator}]
                        sections: {KEY: {title: H, body: I.}}
                        """.replace("KEY", key), "notice.yaml")
                .orThrow();
        String page = HtmlRenderer.builder()
                .contents(true)
                .build()
                .render(NoticeComposer.full().pictured().compose(notice));

        assertThat(Jsoup.parse(page).select("[id]").eachAttr("id"))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoElementsHaveTheSameId() {
        DataFlow flow = new DataFlow(
                "en",
                Inline.text("Flow"),
                Inline.text("How to read it"),
                List.of(),
                List.of(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                new Block.Table(List.of(), List.of(Inline.text("Who")), List.of()));
        List<Section> sections = Stream.of("contents_label", "flow_title", "flow_2_title", "flow_narrow_description")
                .map(id -> new Section(id, Inline.text(id), List.of(flow), List.of()))
                .toList();
        NoticeDocument document = new NoticeDocument(
                "en", Inline.text("T"), List.of(flow, flow), sections, false, Inline.text("C"), Publication.unknown());

        Document page = Jsoup.parse(HtmlRenderer.builder().build().render(document));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSize(1 + 4 + 6 * 4);
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .hasSize(13)
                .allMatch(id -> page.getElementById(id) != null);
    }
}
