package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/** What a content management system with a strict filter is given goes through that filter whole. */
class CmsSafeTest {
    private static final HtmlRenderer CMS_SAFE =
            HtmlRenderer.builder().cmsSafe().build();
    private static final Safelist STRICT = new Safelist()
            .addTags("h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "a", "strong", "em")
            .addAttributes("a", "href")
            .preserveRelativeLinks(true);

    @Property(seed = "20261123", tries = 150)
    void aStrictFilterTakesNothingAway(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.9) double density) {
        Document html = Jsoup.parse(CMS_SAFE.render(Specimen.of(seed, density).notice()));

        Document filtered = new Cleaner(STRICT).clean(html);

        html.select("a").forEach(link -> link.removeAttr("lang").removeAttr("dir"));
        assertThat(asItIs(filtered)).isEqualTo(asItIs(html));
    }

    @Test
    void wordsInAnotherDirectionAreNotSetApartByElements() {
        PrivacyNotice notice = NoticeReader.create()
                .read(
                        "notice: z\ntitle: \"إشعار\"\nlanguage: ar\nprocessors: {p: {name: Host Ltd, locations: [IE]}}\n",
                        "notice.yaml")
                .orThrow();

        assertThat(CMS_SAFE.render(notice)).contains("In Ireland.").doesNotContain("<bdi", "<span");
    }

    private static String asItIs(Document html) {
        html.outputSettings(new OutputSettings().prettyPrint(false));
        return html.body().html();
    }

    @Property(seed = "20261123", tries = 100)
    void nothingIsLost(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.9) double density) {
        Specimen specimen = Specimen.of(seed, density);
        Document html = Jsoup.parse(CMS_SAFE.render(specimen.notice()));
        String text = html.body().text();

        assertThat(specimen.words()).filteredOn(word -> !text.contains(word)).isEmpty();
        assertThat(html.select("a[href]").eachAttr("href")).containsAll(specimen.addresses());
    }

    /** Every line of the page that has the same words stands here too, in the same order. */
    @Property(seed = "20261123", tries = 60)
    void theWordsOfThePageAreAllThere(@ForAll long seed) {
        Document page = Jsoup.parse(HtmlRenderer.builder()
                .contents(false)
                .build()
                .render(Specimen.of(seed, 0.4).notice()));
        String text = lettersAndDigits(
                Jsoup.parse(CMS_SAFE.render(Specimen.of(seed, 0.4).notice())).body());
        int at = 0;
        for (Element words : page.select("h1, h2, h3, h4, h5, h6, p, dt, caption, address")) {
            String said = lettersAndDigits(words);
            int found = text.indexOf(said, at);
            assertThat(found).as(words.text()).isNotNegative();
            at = found;
        }
    }

    private static String lettersAndDigits(Element element) {
        return element.text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void everyBlockAndInlineIsSaidWithLess() {
        List<Inline> word = Inline.text("w");
        List<Block> one = List.of(new Block.Paragraph(word));
        List<Block> two = List.of(new Block.Paragraph(word), new Block.Paragraph(word));
        LinkTarget target = LinkTarget.of("https://a.example/").orElseThrow();

        String html = CMS_SAFE.render(Documents.of(
                new Block.Paragraph(List.of(
                        new Inline.Emphasis(word),
                        new Inline.Strong(List.of(new Inline.Passage(word, "cy"))),
                        new Inline.Link(word, target),
                        new Inline.Link(List.of(new Inline.Passage(word, "cy")), target),
                        new Inline.Reference(word, "one"),
                        new Inline.Time("June 2024", "2024-06"))),
                new Block.Paragraph(word, true),
                new Block.BulletList(List.of(one)),
                new Block.NumberedList(List.of(new Block.NumberedItem(1, one), new Block.NumberedItem(2, one))),
                new Block.NumberedList(List.of(new Block.NumberedItem(3, one), new Block.NumberedItem(4, two))),
                new Block.KeyFacts(List.of(
                        new Block.Fact(Inline.text("t"), one),
                        new Block.Fact(Inline.text("t"), List.of(new Block.BulletList(List.of(one)))))),
                new Block.Table(
                        Inline.text("caption"),
                        List.of(Inline.text("a"), Inline.text("b"), Inline.text("c")),
                        List.of(List.of(one, two, List.of()), List.of(List.of(), List.of(), one))),
                new Block.Address(List.of(word, word))));

        assertThat(html).isEqualTo("""
                <h2>T</h2>
                <p><em>w</em><strong>w</strong><a href="https://a.example/">w</a>\
                <a href="https://a.example/" lang="cy" dir="ltr">w</a>wJune 2024</p>
                <p><strong>w</strong></p>
                <ul>
                <li>w</li>
                </ul>
                <ol>
                <li>w</li>
                <li>w</li>
                </ol>
                <ul>
                <li>3. w</li>
                <li><p>4. w</p>
                <p>w</p>
                </li>
                </ul>
                <ul>
                <li><strong>t</strong>: w</li>
                <li><p><strong>t</strong>: </p>
                <ul>
                <li>w</li>
                </ul>
                </li>
                </ul>
                <p><strong>caption</strong></p>
                <ul>
                <li><p><strong>a</strong>: w</p>
                <ul>
                <li><p><strong>b</strong>: w</p>
                <p>w</p>
                </li>
                </ul>
                </li>
                <li><ul>
                <li><strong>c</strong>: w</li>
                </ul>
                </li>
                </ul>
                <ul>
                <li>w</li>
                <li>w</li>
                </ul>
                """);
    }

    @Test
    void theTitleHasTheLevelThatWasAskedFor() {
        assertThat(HtmlRenderer.builder().cmsSafe(4).build().render(Documents.saying("w")))
                .isEqualTo("<h4>T</h4>\n<p>w</p>\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().cmsSafe(1))
                .withMessageContaining("2 to 6, not 1");
        assertThat(HtmlRenderer.builder().cmsSafe().page().build().render(Documents.saying("w")))
                .startsWith("<!DOCTYPE html>");
    }
}
