package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;

/** Where data goes, in the notice itself: a picture where a format can draw, and the same facts as a table everywhere. */
class PictureInPageTest {
    private static final PrivacyNotice NOTICE = DataFlowPictureTest.many(2, 3);
    private static final NoticeComposer PICTURED = NoticeComposer.full().pictured();

    @Test
    void aPageHasThePictureForItsWidthAndTheTable() {
        Document page = Jsoup.parse(HtmlRenderer.builder().build().render(PICTURED.compose(NOTICE)));
        Element section = page.expectFirst("#pn-where_data_goes");

        assertThat(section.expectFirst("h2").text()).isEqualTo("Where your data goes");
        assertThat(section.select("> div").eachAttr("class")).containsExactly("notice-flow-wide", "notice-flow-narrow");
        assertThat(section.select("[hidden]").eachAttr("class"))
                .as("what is not seen without a stylesheet")
                .containsExactly("notice-flow-wide");
        assertThat(section.select("svg > title").eachText())
                .containsExactly("Where your data goes", "Where your data goes");
        assertThat(section.select("svg").eachAttr("aria-labelledby"))
                .isEqualTo(section.select("svg > title").eachAttr("id"))
                .doesNotHaveDuplicates();
        assertThat(section.select("table").size()).isEqualTo(1);
        assertThat(section.select("tbody tr").size())
                .isEqualTo(DataFlowPicture.of(NOTICE).table().rows().size());
        assertThat(section.select("[style]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = HtmlTheme.class,
            names = {"GOVUK", "NHSUK"})
    void aThemeWithoutAStylesheetOfOursHasThePictureThatFitsEveryWidth(HtmlTheme theme) {
        Document page = Jsoup.parse(HtmlRenderer.builder()
                .theme(theme)
                .fragment()
                .idPrefix("x-")
                .build()
                .render(PICTURED.compose(NOTICE)));
        Element picture = page.expectFirst("#x-where_data_goes > svg");

        assertThat(page.select("svg").size()).isEqualTo(1);
        assertThat(picture.attr("width")).isEqualTo("100%");
        assertThat(picture.attr("viewBox")).startsWith("0 0 288 ").endsWith(" " + picture.attr("height"));
    }

    @Test
    void otherFormatsHaveTheTable() {
        NoticeDocument document = NoticeComposer.summary().pictured().compose(NOTICE);

        assertThat(HtmlRenderer.builder().cmsSafe().build().render(document))
                .doesNotContain("svg")
                .contains("<h3>Where your data goes</h3>")
                .contains("<strong>Who receives it</strong>: Supplier 1");
        assertThat(TextRenderer.builder().build().render(document)).contains("Who receives it:");
        assertThat(MarkdownRenderer.builder().build().render(document)).contains("**Who receives it:** Supplier 1");
    }

    @Test
    void aTextOfASentenceOrTwoHasNone() {
        NoticeComposer composer = NoticeComposer.justInTime(Identifier.of("c-1"));

        assertThat(composer.pictured().compose(NOTICE)).isEqualTo(composer.compose(NOTICE));
    }

    @Test
    void aNoticeThatTellsNothingOfItHasNoSection() {
        PrivacyNotice silent = PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .build();

        assertThat(PICTURED.compose(silent)).isEqualTo(NoticeComposer.full().compose(silent));
    }

    /** So a page without the picture and a page with it say the same. */
    @Property(seed = "20261123", tries = 60)
    void itAddsASectionAndChangesNothingElse(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.6) double density) {
        PrivacyNotice notice = Specimen.of(seed, density).notice();
        NoticeDocument pictured = PICTURED.compose(notice);
        NoticeDocument plain = NoticeComposer.full().compose(notice);

        assertThat(pictured.opening()).isEqualTo(plain.opening());
        assertThat(pictured.sections().stream()
                        .filter(it -> !it.id().equals("where_data_goes"))
                        .toList())
                .isEqualTo(plain.sections());
    }

    @Test
    void aFlowLeadsToWhatIsThere() {
        Block.Table table = new Block.Table(List.of(), List.of(List.of()), List.of());
        DataFlow.Node node = new DataFlow.Node(DataFlow.Shape.SOURCE, Inline.text("node"), List.of());
        DataFlow.Receiver receiver = new DataFlow.Receiver(node, List.of(0), List.of(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataFlow(
                        "en",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(List.of(), List.of(), List.of()),
                        List.of(node),
                        List.of(receiver),
                        List.of(node),
                        table))
                .withMessage("A receiver has data in place 1 of 1.");
    }
}
