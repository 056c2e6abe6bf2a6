package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.noticekit.render.Documents.link;
import static org.noticekit.render.Documents.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

class MarkdownRendererTest {
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    @Test
    void everyBlockAndInlineHasItsMarkup() {
        List<Block> two = List.of(
                new Block.Paragraph(Inline.text("one")),
                new Block.BulletList(List.of(paragraph("two"), paragraph("three"))));
        List<Block> blocks = List.of(
                new Block.Paragraph(List.of(
                        new Inline.Emphasis(Inline.text("stressed")),
                        new Inline.Text(", "),
                        new Inline.Strong(Inline.text("strong")),
                        new Inline.Text(", "),
                        link("a page", "https://a.example/b_(c)"),
                        new Inline.Text(", "),
                        link("https://a.example", "https://a.example"),
                        new Inline.Text(", "),
                        link("a@b.example", "mailto:a@b.example"),
                        new Inline.Text(", "),
                        new Inline.Reference(Inline.text("a part"), "part"),
                        new Inline.Text(", "),
                        new Inline.Passage(Inline.text("Cymraeg"), "cy"),
                        new Inline.Text(", "),
                        new Inline.Time("June 2024", "2024-06"))),
                new Block.BulletList(List.of(paragraph("a"), two)),
                new Block.BulletList(
                        List.of(List.of(new Block.Paragraph(Inline.text("b")), new Block.Paragraph(Inline.text("c"))))),
                new Block.NumberedList(List.of(
                        new Block.NumberedItem(3, paragraph("three")),
                        new Block.NumberedItem(4, paragraph("four")),
                        new Block.NumberedItem(9, paragraph("nine")))),
                new Block.KeyFacts(List.of(
                        new Block.Fact(Inline.text("Why"), paragraph("Because.")),
                        new Block.Fact(Inline.text("Who"), List.of(two.get(1))))),
                new Block.Table(
                        Inline.text("Cookies"),
                        List.of(Inline.text("Name"), Inline.text("Purpose"), Inline.text("Time")),
                        List.of(
                                List.of(paragraph("cookie_choice"), paragraph("It is needed."), List.of()),
                                List.of(paragraph("b"), paragraph("c"), paragraph("1 year")))),
                new Block.Address(List.of(Inline.text("1 Street"), Inline.text("- Town"))));
        Section deep = new Section("b", Inline.text("Deeper"), List.of(), List.of());
        Section section = new Section("a", Inline.text("Section #"), blocks, List.of(deep));

        assertThat(MARKDOWN.render(new NoticeDocument("en", Inline.text("Title"), List.of(), List.of(section))))
                .isEqualTo("""
                        # Title

                        ## Section \\#

                        _stressed_, **strong**, [a page](<https://a.example/b_(c)>), <https://a.example>, <a@b.example>, \
                        a part, Cymraeg, June 2024

                        - a
                        - one
                          - two
                          - three

                        * b

                          c

                        3. three
                        4. four

                        9) nine

                        - **Why:** Because.
                        - **Who:**
                          - two
                          - three

                        Cookies

                        - **Name:** cookie_choice
                          - **Purpose:** It is needed.
                        - **Name:** b
                          - **Purpose:** c
                          - **Time:** 1 year

                        1 Street\\
                        \\- Town

                        ### Deeper
                        """);
    }

    /** A character that would be markup has a backslash, and no other has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a * b*c | a \\* b\\*c",
                "cookie_choice _x_ | cookie_choice \\_x\\_",
                "`a` | \\`a\\`",
                "[a](b) and ![c](d) | \\[a](b) and !\\[c](d)",
                "a < b, 2 <3 and <b>, x > y | a < b, 2 \\<3 and \\<b>, x > y",
                "AT&T &amp; &#60; & R&D; | AT&T \\&amp; \\&#60; & R\\&D;",
                "a\\b | a\\\\b",
                "~~a~~ | \\~\\~a\\~\\~",
                "# a | \\# a",
                "#a and # | #a and #",
                "> a | \\> a",
                "- a | \\- a",
                "-5 degrees - or so | -5 degrees - or so",
                "--- | \\---",
                "+ a | \\+ a",
                "+44 1632 | +44 1632",
                "=== | \\===",
                "1. a | 1\\. a",
                "2024) | 2024\\)",
                "1.5 and 2. | 1.5 and 2.",
                "1234567890. a | 1234567890. a",
                "See https://a.example (it's \"new\")! | See https://a.example (it's \"new\")!",
            })
    void onlyWhatWouldBeMarkupIsEscaped(String text, String markdown) {
        assertThat(MARKDOWN.render(Documents.saying(text))).isEqualTo("# T\n\n" + markdown + "\n");
    }

    @Test
    void marksStartAndEndWhereMarkdownLetsThem() {
        assertThat(said(new Inline.Strong(Inline.text("Note:")), new Inline.Text("see")))
                .isEqualTo("**Note:**&#115;ee");
        assertThat(said(new Inline.Text("un"), new Inline.Emphasis(Inline.text("believ")), new Inline.Text("able")))
                .isEqualTo("u&#110;_believ_&#97;ble");
        assertThat(said(
                        new Inline.Text("a"),
                        new Inline.Strong(List.of(new Inline.Text(" b "), new Inline.Emphasis(Inline.text("c"))))))
                .isEqualTo("a **b _c_**");
        assertThat(said(new Inline.Emphasis(
                        List.of(new Inline.Text("see "), link("it", "/x"), new Inline.Emphasis(Inline.text(" now"))))))
                .isEqualTo("_see [it](/x) now_");
    }

    @Test
    void controlsAreSeenAndDoNothing() {
        assertThat(said(new Inline.Text("a\u001bb\0c\ud800d\u2028e\r\nf\tg")))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd e f g");
    }

    @Test
    void noHeadingIsBelowTheSixth() {
        Section deep = new Section("b", Inline.text("Deep"), List.of(), List.of());
        NoticeDocument document = new NoticeDocument(
                "en",
                Inline.text("T"),
                List.of(),
                List.of(new Section("a", Inline.text("S"), List.of(), List.of(deep))));

        assertThat(MarkdownRenderer.builder().headingLevel(5).build().render(document))
                .isEqualTo("##### T\n\n###### S\n\n###### Deep\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void thereIsNoSuchHeading(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkdownRenderer.builder().headingLevel(level))
                .withMessageContaining("1 to 6, not " + level);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_000})
    void noListCanHaveSuchANumber(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.NumberedItem(number, List.of()))
                .withMessageContaining("not " + number);
    }

    private static String said(Inline... inlines) {
        String markdown = MARKDOWN.render(Documents.of(new Block.Paragraph(List.of(inlines))));
        return markdown.substring("# T\n\n".length(), markdown.length() - 1);
    }
}
