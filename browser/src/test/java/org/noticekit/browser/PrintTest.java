package org.noticekit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.TextRenderer;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** What is printed says all that the plain text says. */
@NeedsBrowser
class PrintTest {

    @TestFactory
    Stream<DynamicTest> nothingIsLostOnPaper() {
        return Rendering.examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> assertThat(missing(example.getValue()))
                        .isEmpty()));
    }

    /** The paragraphs of the plain text that are not on the printed page. */
    private static List<String> missing(PrivacyNotice notice) throws IOException {
        String paper = characters(printed(notice));
        NoticeDocument document = NoticeComposer.full().compose(notice);
        List<String> said = paragraphs(apart(TextRenderer.builder().build().render(document), headersOf(document)));
        assertThat(said).hasSizeGreaterThan(50);
        return said.stream().filter(it -> !paper.contains(characters(it))).toList();
    }

    private static String printed(PrivacyNotice notice) throws IOException {
        try (Chrome chrome = Chrome.start();
                PageServer server = new PageServer()) {
            server.put(
                    Rendering.stylesheet(HtmlTheme.PLAIN),
                    HtmlTheme.PLAIN.stylesheet().orElseThrow());
            chrome.open(server.put(
                    "/page.html",
                    HtmlRenderer.builder()
                            .stylesheet(Rendering.stylesheet(HtmlTheme.PLAIN))
                            .build()
                            .render(notice)));
            try (PDDocument pdf = Loader.loadPDF(chrome.print())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
    }

    /** What the columns of all tables are called; paper says it once for each table, plain text before each cell. */
    private static Set<String> headersOf(NoticeDocument document) {
        return sections(document.sections())
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).header().stream())
                .map(Inline::plainText)
                .collect(Collectors.toSet());
    }

    private static Stream<Section> sections(List<Section> sections) {
        return sections.stream().flatMap(it -> Stream.concat(Stream.of(it), sections(it.subsections())));
    }

    /** The text with these labels as paragraphs of their own. */
    private static String apart(String text, Set<String> labels) {
        String any = labels.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return labels.isEmpty() ? text : text.replaceAll("(?m)^ *(" + any + "):\\s", "\n$1\n\n");
    }

    /** Without what belongs to plain text alone: underlines, bullets, and the numbers and addresses of links. */
    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n|\n(?=\\s*(?:- |\\d+\\. |\\[\\d+]))|\n(?=[=~-]{3,}\n)|:\n"))
                .filter(block -> !block.strip().matches("(?s)\\[\\d+].*|[=~-]+.*"))
                .map(block -> block.replaceAll("(?m)^\\s*(?:- |\\d+\\. )", "").replaceAll(" ?\\[\\d+]", ""))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    /** The letters and digits, without the addresses that paper has after its links. */
    private static String characters(String text) {
        return text.replaceAll("\\s+", "")
                .replaceAll("\\(https?://[^)]*\\)", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
