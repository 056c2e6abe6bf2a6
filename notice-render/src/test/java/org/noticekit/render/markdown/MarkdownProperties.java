package org.noticekit.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.noticekit.render.MarkdownRenderer;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.Specimen;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** A reader of Markdown makes of it what the document is, whatever characters stand in it. */
class MarkdownProperties {
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    @Property(seed = "20261123", tries = 4000)
    void aParagraphIsReadAsItWasMeant(@ForAll("inlines") List<Inline> inlines) {
        assertIsReadAsMeant(document(List.of(new Block.Paragraph(inlines))));
    }

    @Property(seed = "20261123", tries = 2000)
    void aHeadingIsReadAsItWasMeant(@ForAll("inlines") List<Inline> inlines) {
        assertIsReadAsMeant(new NoticeDocument("en", inlines, List.of(), List.of()));
    }

    @Property(seed = "20261123", tries = 4000)
    void blocksAreReadAsTheyWereMeant(@ForAll("blocks") List<Block> blocks) {
        assertIsReadAsMeant(document(blocks));
    }

    @Property(seed = "20261123", tries = 1000)
    void sectionsAreReadAsTheyWereMeant(
            @ForAll("blocks") List<Block> blocks,
            @ForAll("inlines") List<Inline> heading,
            @ForAll @IntRange(min = 1, max = 6) int level) {
        Section deepest = new Section("d", heading, blocks, List.of());
        Section untitled = new Section("c", List.of(), blocks, List.of(deepest));
        Section middle = new Section("b", Inline.text("Middle"), blocks, List.of(untitled));
        Section section = new Section("a", heading, List.of(), List.of(middle));
        NoticeDocument document = new NoticeDocument("en", heading, blocks, List.of(section));

        assertThat(Outline.of(
                        MarkdownRenderer.builder().headingLevel(level).build().render(document)))
                .isEqualTo(Outline.of(document, level));
    }

    @Property(seed = "20261123", tries = 200)
    void noticesAreReadAsTheyWereMeant(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.6) double density) {
        assertIsReadAsMeant(
                NoticeComposer.full().compose(Specimen.of(seed, density).notice()));
    }

    private static void assertIsReadAsMeant(NoticeDocument document) {
        String markdown = MARKDOWN.render(document);

        assertThat(Outline.of(markdown)).as(markdown).isEqualTo(Outline.of(document, 1));
        assertThat(markdown).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t", " \n", "\n\n\n");
    }

    private static NoticeDocument document(List<Block> blocks) {
        return new NoticeDocument("en", Inline.text("T"), blocks, List.of());
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        return blocks(2);
    }

    private Arbitrary<List<Block>> blocks(int depth) {
        return block(depth).list().ofMaxSize(3);
    }

    private Arbitrary<Block> block(int depth) {
        Arbitrary<Block> paragraph = inlines().map(Block.Paragraph::new);
        Arbitrary<Block> address = inlines().list().ofMaxSize(3).map(Block.Address::new);
        if (depth == 0) {
            return Arbitraries.oneOf(paragraph, address);
        }
        Arbitrary<List<Block>> inner = blocks(depth - 1);
        Arbitrary<Block> bullets = inner.list().ofMaxSize(3).map(Block.BulletList::new);
        Arbitrary<Block> numbers = Combinators.combine(Arbitraries.of(0, 1, 2, 3, 12, 999_999_999), inner)
                .as(Block.NumberedItem::new)
                .list()
                .ofMaxSize(3)
                .map(Block.NumberedList::new);
        Arbitrary<Block> facts = Combinators.combine(inlines(), inner)
                .as(Block.Fact::new)
                .list()
                .ofMaxSize(3)
                .map(Block.KeyFacts::new);
        Arbitrary<Block> table = Combinators.combine(
                        inlines(),
                        inlines().list().ofSize(2),
                        inner.list().ofSize(2).list().ofMaxSize(2))
                .as(Block.Table::new);
        return Arbitraries.oneOf(paragraph, address, bullets, numbers, facts, table);
    }

    @Provide
    Arbitrary<List<Inline>> inlines() {
        return inlines(2, true);
    }

    private Arbitrary<List<Inline>> inlines(int depth, boolean links) {
        return inline(depth, links).list().ofMaxSize(4);
    }

    private Arbitrary<Inline> inline(int depth, boolean links) {
        Arbitrary<Inline> text = text().map(Inline.Text::new);
        if (depth == 0) {
            return text;
        }
        List<Arbitrary<Inline>> all = new ArrayList<>(List.of(
                text,
                text,
                inlines(depth - 1, links).map(Inline.Emphasis::new),
                inlines(depth - 1, links).map(Inline.Strong::new),
                inlines(depth - 1, links).map(it -> new Inline.Passage(it, "cy")),
                text().map(it -> new Inline.Time(it, "2024"))));
        if (links) {
            all.add(Combinators.combine(inlines(depth - 1, false), target()).as(Inline.Link::new));
            all.add(target().map(it -> new Inline.Link(Inline.text(it.value().replace("mailto:", "")), it)));
            all.add(inlines(depth - 1, false).map(it -> new Inline.Reference(it, "a")));
        }
        return Arbitraries.oneOf(all);
    }

    private static Arbitrary<LinkTarget> target() {
        return Arbitraries.of(
                        "https://a.example/b",
                        "http://a.example/(b)?c=d&copy=1&amp;e#_f_*g*",
                        "https://a.example/<b>\"'`)",
                        "/b_c_d",
                        "#",
                        "?q=&#60;",
                        "mailto:a.b+c@d.example",
                        "mailto:a\"b@d.example",
                        "tel:+441632960001",
                        "https://a.example/\u00e9\u65e5")
                .map(it -> LinkTarget.of(it).orElseThrow());
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> marks = Arbitraries.of(
                "a",
                "b",
                "1",
                "word",
                " ",
                "  ",
                "\n",
                "\t",
                "\u00a0",
                "\u3000",
                "\u200b",
                "\u00ad",
                "*",
                "**",
                "_",
                "__",
                "`",
                "```",
                "#",
                "# ",
                "###### ",
                "+",
                "+ ",
                "-",
                "- ",
                "---",
                "===",
                "=",
                ">",
                "> ",
                "1.",
                "1. ",
                "2) ",
                "12345678901. ",
                "[",
                "]",
                "[a]: /b",
                "](",
                "(/c)",
                "!",
                "![",
                "<",
                "<a>",
                "</p>",
                "<!--",
                "<https://a.example>",
                "<a@b.example>",
                "http://a.example",
                "&",
                "&amp;",
                "&#60;",
                "&#x3c",
                ";",
                "\\",
                "\\\\",
                "~~~",
                "~",
                "|",
                ":",
                "\"",
                "'",
                "\ud83d\ude00",
                "\u20ac",
                "\u00e9",
                "e\u0301",
                "\u4e2d",
                "\0",
                "\u0085",
                "\ud800",
                "\ufffe",
                "\u2028",
                "\f",
                "\u000b",
                ".",
                ",",
                "(",
                ")",
                "$",
                "%",
                "^",
                "{",
                "}",
                "@");
        return marks.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
