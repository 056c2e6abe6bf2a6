package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.noticekit.render.Documents.link;
import static org.noticekit.render.Documents.paragraph;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

class TextRendererTest {
    private static final String LONG = "https://www.example.gov.uk/" + "a".repeat(80);

    @Test
    void headingsAreUnderlinedAndSectionsApart() {
        Section deep = new Section("c", Inline.text("Deeper"), paragraph("Third."), List.of());
        Section part = new Section("b", Inline.text("Part"), paragraph("Second."), List.of(deep));
        Section section = new Section("a", Inline.text("Section"), paragraph("First."), List.of(part));
        NoticeDocument document = new NoticeDocument(
                "en",
                Inline.text("Title"),
                paragraph("Opening."),
                List.of(section, new Section("d", List.of(), paragraph("Without a heading."), List.of())));

        assertThat(TextRenderer.builder().build().render(document)).isEqualTo("""
                        Title
                        =====

                        Opening.


                        Section
                        -------

                        First.

                        Part
                        ~~~~

                        Second.

                        Deeper
                        ......

                        Third.

                        Without a heading.
                        """);
    }

    @Test
    void listsHangAndFactsAreIndented() {
        List<Block> nested = List.of(
                new Block.Paragraph(Inline.text("two")),
                new Block.BulletList(List.of(paragraph("three"), paragraph("four"))));
        List<Block> blocks = List.of(
                new Block.BulletList(List.of(paragraph("one " + "word ".repeat(20)), paragraph("two"))),
                new Block.BulletList(
                        List.of(paragraph("one"), nested, List.of(new Block.BulletList(List.of(paragraph("five")))))),
                new Block.NumberedList(List.of(
                        new Block.NumberedItem(9, paragraph("nine")), new Block.NumberedItem(10, paragraph("ten")))),
                new Block.KeyFacts(List.of(
                        new Block.Fact(Inline.text("Email"), paragraph("a@b.example")),
                        new Block.Fact(Inline.text("Why"), paragraph("word ".repeat(20))))),
                new Block.KeyFacts(List.of(
                        new Block.Fact(Inline.text("Why"), nested),
                        new Block.Fact(Inline.text("When"), paragraph("now")))),
                new Block.Address(List.of(Inline.text("1 Street"), Inline.text("Town"))),
                new Block.Table(
                        Inline.text("Cookies"),
                        List.of(Inline.text("Name"), Inline.text("Purpose")),
                        List.of(List.of(paragraph("a"), nested), List.of(paragraph("b"), List.of()))));

        assertThat(Documents.text(blocks)).isEqualTo("""
                        - one word word word word word word word word word word word word word
                          word word word word word word word
                        - two

                        - one

                        - two

                          - three
                          - four

                        - - five

                         9. nine
                        10. ten

                        Email: a@b.example
                        Why: word word word word word word word word word word word word word
                          word word word word word word word

                        Why:
                          two

                          - three
                          - four

                        When: now

                        1 Street
                        Town

                        Cookies

                        Name: a
                        Purpose:
                          two

                          - three
                          - four

                        Name: b
                        """);
    }

    @Test
    void linksAreKeptAtTheEndOfTheirSection() {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(
                link("Our page", "https://a.example"),
                new Inline.Text(", "),
                link("the page again", "https://a.example"),
                new Inline.Text(", "),
                link("a long one", LONG),
                new Inline.Text(" and "),
                link("a@b.example", "mailto:a@b.example"),
                new Inline.Text(" or "),
                link("0303 123 1113", "tel:03031231113"),
                new Inline.Text(" or "),
                link("https://c.example", "https://c.example"))));
        Section first = new Section("a", Inline.text("First"), blocks, List.of());
        Section second = new Section("b", Inline.text("Second"), blocks.subList(0, 1), List.of());

        assertThat(TextRenderer.builder()
                        .build()
                        .render(new NoticeDocument("en", Inline.text("T"), List.of(), List.of(first, second))))
                .isEqualTo("""
                        T
                        =


                        First
                        -----

                        Our page [1], the page again [1], a long one [2] and a@b.example or
                        0303 123 1113 or https://c.example

                        [1] https://a.example
                        [2]
                        %1$s


                        Second
                        ------

                        Our page [1], the page again [1], a long one [2] and a@b.example or
                        0303 123 1113 or https://c.example

                        [1] https://a.example
                        [2]
                        %1$s
                        """.replace("%1$s", LONG));
    }

    @Test
    void linksOfASectionStandInTheOrderOfTheirNumbers() {
        List<Block> one = List.of(new Block.Paragraph(List.of(link("One", "https://a.example"))));
        List<Block> both = List.of(new Block.Paragraph(
                List.of(link("Two", "https://b.example"), new Inline.Text(" and "), link("one", "https://a.example"))));

        assertThat(TextRenderer.builder()
                        .build()
                        .render(new NoticeDocument(
                                "en",
                                Inline.text("T"),
                                one,
                                List.of(new Section("a", Inline.text("S"), both, List.of())))))
                .endsWith("Two [2] and one [1]\n\n[1] https://a.example\n[2] https://b.example\n");
    }

    /** Whoever reads the text sees the addresses, not how each was written in the notice. */
    @Test
    void oneAddressHasOneNumberHoweverItWasWritten() {
        LinkTarget page = LinkTarget.of("https://www.example.gov.uk/privacy").orElseThrow();
        Inline relative = new Inline.Link(
                Inline.text("One"), LinkTarget.of("/contact").orElseThrow().on(page));

        assertThat(Documents.text(List.of(new Block.Paragraph(List.of(
                        relative, new Inline.Text(", "), link("the same", "https://www.example.gov.uk/contact"))))))
                .isEqualTo("One [1], the same [1]\n\n[1] https://www.example.gov.uk/contact\n");
    }

    @Test
    void aTableWhoseRowsCanBeReadFromLeftToRightHasColumns() {
        List<List<Inline>> header = List.of(Inline.text("Date"), Inline.text("\u7248"), Inline.text("What changed"));
        Block table = new Block.Table(
                Inline.text("Changes"),
                header,
                List.of(
                        List.of(paragraph("5 October 2026"), paragraph("\u4e8c\u4e8c"), paragraph("word ".repeat(15))),
                        List.of(paragraph("2025"), List.of(), paragraph(LONG)),
                        List.of(paragraph("2024"), paragraph("1"), List.of())));

        assertThat(Documents.text(List.of(table))).isEqualTo("""
                        Changes

                        Date            \u7248    What changed
                        --------------  ----  --------------------------------------------------
                        5 October 2026  \u4e8c\u4e8c  word word word word word word word word word word
                                              word word word word word
                        2025                  %s
                        2024            1
                        """.formatted(LONG));
    }

    @Test
    void anyOtherTableHasABlockForEachRow() {
        List<List<Inline>> header = List.of(Inline.text("Name"), Inline.text("Purpose"), Inline.text("Time"));
        Block table = new Block.Table(
                Inline.text("Cookies"),
                header,
                List.of(
                        List.of(
                                paragraph("session"),
                                List.of(
                                        new Block.Paragraph(Inline.text("word ".repeat(15))),
                                        new Block.Paragraph(Inline.text("It is needed."))),
                                paragraph("1 year.")),
                        List.of(paragraph("wide"), paragraph("x".repeat(30)), paragraph("x".repeat(30)))));

        assertThat(Documents.text(List.of(table))).isEqualTo("""
                        Cookies

                        Name: session
                        Purpose: word word word word word word word word word word word word
                          word word word
                          It is needed.
                        Time: 1 year.

                        Name: wide
                        Purpose: %1$s
                        Time: %1$s
                        """.formatted("x".repeat(30)));
    }

    @Test
    void anAddressThatFitsOnNoLineIsNotBroken() {
        assertThat(Documents.text(paragraph("See " + LONG + " for more."))).isEqualTo("See\n" + LONG + "\nfor more.\n");
    }

    @Test
    void anyOtherWordThatFitsOnNoLineIs() {
        assertThat(Documents.text(paragraph("See " + "b".repeat(100) + " for more.")))
                .isEqualTo("See\n" + "b".repeat(72) + "\n" + "b".repeat(28) + " for more.\n");
        assertThat(Documents.text(paragraph("\u65e5".repeat(40))))
                .isEqualTo("\u65e5".repeat(36) + "\n" + "\u65e5".repeat(4) + "\n");
    }

    @Test
    void controlsAreSeenAndDoNothing() {
        assertThat(Documents.text(paragraph("a\u001b[31mb\0c\ud800d\u2028e\r\nf")))
                .isEqualTo("a\ufffd[31mb\ufffdc\ufffdd e f\n");
    }

    @Property(seed = "20261123", tries = 200)
    void linesFitAndEndCleanly(@ForAll long seed, @ForAll @IntRange(min = 40, max = 120) int width) {
        String text = TextRenderer.builder()
                .width(width)
                .build()
                .render(Specimen.of(seed, 0.4).notice());

        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t", " \n", "\n\n\n\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= width || isLoneAddress(line.strip()), "fits");
    }

    @Property(seed = "20261123")
    void wordsStayInOrderHoweverNarrowTheLines(
            @ForAll("texts") String words, @ForAll @IntRange(min = 40, max = 80) int width) {
        String text = TextRenderer.builder().width(width).build().render(Documents.saying(words));

        assertThat(text.replaceAll("\\s", "")).isEqualTo(("T=" + words).replaceAll("\\s", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "word",
                        "b".repeat(90),
                        "\u65e5\u672c".repeat(30),
                        "e\u0301",
                        "https://a.example/" + "c".repeat(70),
                        " ",
                        "  ",
                        "\n",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Test
    void aLineTooNarrowToReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.builder().width(39))
                .withMessageContaining("width");
    }

    private static boolean isLoneAddress(String line) {
        return line.indexOf(' ') < 0 && (line.contains("://") || line.contains("@"));
    }
}
