package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.FreeTextSection;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.picture.SvgPicture;

/** Texts and pictures so large that whoever takes time with the square of their size would not be done within the hour. */
class LongTextTest {
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"_", "\u2003", "&", "#", "*", "\u2003_", "a_", "\uD83C\uDDEC"})
    void isWrittenAsMarkdown(String part) {
        String text = "a" + part.repeat(LENGTH / part.length()) + "b";

        assertThat(MarkdownRenderer.builder()
                        .build()
                        .render(Documents.saying(text))
                        .length())
                .isGreaterThanOrEqualTo(LENGTH);
    }

    @Test
    void isBrokenIntoLinesOfPlainText() {
        String text = TextRenderer.builder().build().render(Documents.saying("x".repeat(LENGTH)));

        assertThat(text.lines()).allMatch(line -> line.length() <= 72).hasSize(2 + 1 + (LENGTH + 71) / 72);
    }

    @Test
    void isBrokenIntoLinesOfAPicture() {
        DataFlow flow = flow(1, 1, Inline.text("x".repeat(LENGTH)));

        assertThat(SvgPicture.file(flow, true)).containsPattern("x{27} </tspan>");
    }

    /** A quarter of a million lines. */
    @Test
    void isDrawnWithEveryLine() {
        String svg = SvgPicture.file(flow(500, 500, Inline.text("Place")), false);

        assertThat(svg.split("<path d=\"M", -1).length - 1).isEqualTo(2 * (500 * 500 + 500));
    }

    /** Each leads to a section, which is found in the whole notice. */
    @Test
    void hasManyLinksWithinTheNotice() {
        String link = "[more](#section_more) ";
        PrivacyNotice notice = PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .putSections(
                        Identifier.of("more"),
                        FreeTextSection.builder()
                                .title("More")
                                .body(Prose.of(link.repeat(LENGTH / link.length())))
                                .build())
                .build();

        assertThat(HtmlRenderer.builder().build().render(notice).split("<a href=\"#pn-section_more\">", -1))
                .hasSize(LENGTH / link.length() + 1);
    }

    private static DataFlow flow(int sources, int receivers, List<Inline> place) {
        List<Integer> all = IntStream.range(0, sources).boxed().toList();
        List<DataFlow.Node> from = new ArrayList<>();
        all.forEach(it -> from.add(new DataFlow.Node(DataFlow.Shape.SOURCE, Inline.text("S" + it), List.of())));
        List<DataFlow.Receiver> to = new ArrayList<>();
        for (int i = 0; i < receivers; i++) {
            to.add(new DataFlow.Receiver(
                    new DataFlow.Node(DataFlow.Shape.SUPPLIER, Inline.text("R" + i), List.of()), all, List.of(0)));
        }
        return new DataFlow(
                "en",
                Inline.text("Flow"),
                Inline.text("How to read it"),
                List.of(),
                List.of(Inline.text("From"), Inline.text("To"), Inline.text("At")),
                from,
                to,
                List.of(new DataFlow.Node(DataFlow.Shape.PLACE, place, List.of())),
                new Block.Table(Inline.text("Flow"), List.of(Inline.text("To")), List.of()));
    }
}
