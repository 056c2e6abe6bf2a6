package org.noticekit.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.noticekit.render.Documents;

class ProseReaderProperties {
    private static final String LETTERS = "abcdefgŵ";

    @Property(seed = "20261123")
    void theShortCutAnswersAsTheParserDoes(@ForAll("plain") String prose) {
        assertThat(PlainProse.isPlain(prose)).isTrue();
        assertThat(PlainProse.read(prose)).isEqualTo(MarkdownProse.read(prose, Linking.AS_WRITTEN));
    }

    /** Letters only, for digits and marks can be the numbers, bullets and markup of the subset. */
    @Property(seed = "20261123", tries = 3000)
    void noLetterIsLost(@ForAll("markdown") String prose) {
        String html = Documents.html(ProseReader.read(prose, Linking.AS_WRITTEN));
        String said =
                Jsoup.parse(html.replaceAll("<a href=\"([^\"]*)\">", "$1 ")).text();
        assertThat(LETTERS.chars().filter(letter -> count(letter, said) < count(letter, prose)))
                .as(html)
                .isEmpty();
    }

    private static long count(int letter, String text) {
        return text.chars().filter(c -> c == letter).count();
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of(
                        "word", "Ŵyth", "it's", "a-b", "3", " ", "  ", "\n", "\n\n", "\n   ", ".", ")", "!", "\"", "#",
                        "> ", "=", "~", "|", ":", "(")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "w" + String.join("", parts).replaceAll("\n( *)3", "\n$1x"));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "ŵ",
                        " ",
                        "\n",
                        "\n\n",
                        "\n    ",
                        "- ",
                        "* ",
                        "1. ",
                        "7) ",
                        "*",
                        "**",
                        "_",
                        "`",
                        "```\n",
                        "[",
                        "](",
                        "](/c)",
                        "](javascript:d)",
                        ")",
                        "![",
                        "]: ",
                        "<",
                        ">",
                        "<e>",
                        "<https://f.example>",
                        "&amp;",
                        "\\",
                        "\\\n",
                        "# ",
                        "> ",
                        "---\n",
                        "\"",
                        " \"g\"",
                        "'",
                        "|",
                        "~~~\n",
                        "<!--",
                        "-->")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
