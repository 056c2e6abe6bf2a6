package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;

/**
 * The same words in the same order, whether they are read as a page, as plain text or as Markdown. What only one form
 * needs is left out: underlines, the numbers of links, bullets, colons after labels, and the headers of a table's
 * columns, which some forms repeat in each row.
 */
class SameWordsTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "notices");
    private static final Pattern LINKS = Pattern.compile("(?m)^\\[\\d+](?: |\\n)\\S+$");
    private static final Pattern COLUMNS = Pattern.compile("(?m)^.*\\n *-+(?:  -+)+$");
    private static final Pattern UNDERLINES = Pattern.compile("(?m)^ *([-=~.])\\1*$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0]+");

    @Property(seed = "20261123", tries = 200)
    void whateverIsInTheNotice(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.7) double density) {
        assertSameWords(Specimen.of(seed, density).notice());
    }

    @TestFactory
    Stream<DynamicTest> inEveryExample() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> notices =
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
            assertThat(notices).isNotEmpty();
            return notices.stream()
                    .map(it -> DynamicTest.dynamicTest(
                            it.getFileName().toString(),
                            () -> assertSameWords(NoticeReader.create().read(it).orThrow())));
        }
    }

    private static void assertSameWords(PrivacyNotice notice) {
        Element page =
                Jsoup.parse(HtmlRenderer.builder().build().render(notice)).body();
        page.select("nav").remove();
        List<String> headers =
                page.select("th[scope=col]").eachText().stream().distinct().toList();
        page.select("thead").remove();
        page.select("dt").stream().filter(it -> headers.contains(it.text())).forEach(Element::remove);
        List<String> words = words(page.text());

        assertThat(words).isNotEmpty();
        assertThat(words(read(TextRenderer.builder().build().render(notice), headers)))
                .isEqualTo(words);
        assertThat(words(readMarkdown(MarkdownRenderer.builder().build().render(notice), headers)))
                .isEqualTo(words);
    }

    private static String read(String text, List<String> headers) {
        String said = LINKS.matcher(text).replaceAll("");
        said = COLUMNS.matcher(said).replaceAll("");
        said = UNDERLINES.matcher(said).replaceAll("");
        return withoutLabels(said, headers).replaceAll(" \\[\\d+]", "");
    }

    private static String readMarkdown(String markdown, List<String> headers) {
        StringBuilder said = new StringBuilder();
        append(Parser.builder().build().parse(markdown), said);
        return withoutLabels(said.toString(), headers);
    }

    private static void append(Node node, StringBuilder said) {
        if (node instanceof Text text) {
            said.append(text.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            append(child, said);
        }
        if (node instanceof org.commonmark.node.Block || node instanceof org.commonmark.node.HardLineBreak) {
            said.append('\n');
        }
    }

    private static String withoutLabels(String text, List<String> headers) {
        return headers.isEmpty()
                ? text
                : text.replaceAll(
                        "(?m)^ *(?:- +)*(?:"
                                + headers.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                                + "):",
                        "");
    }

    /** Words without a colon after them; numbers of list items and bullets are none. */
    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .map(word -> word.replaceFirst(":+$", ""))
                .filter(word -> !word.isEmpty() && !word.matches("-|\\d+[.)]"))
                .toList();
    }
}
