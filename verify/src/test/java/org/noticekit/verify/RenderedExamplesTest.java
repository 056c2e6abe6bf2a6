package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.DataFlowPicture;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.MarkdownRenderer;
import org.noticekit.render.TextRenderer;

/** The examples as people see them. */
class RenderedExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"county-council", "library-newsletter", "library-newsletter.cy", "norfolk-as-published"})
    void theyLookAsTheyDidWhenSomebodyLookedAtThem(String name) throws IOException {
        PrivacyNotice notice = read(name);

        Golden.check(name + ".html", HtmlRenderer.builder().build().render(notice));
        Golden.check(name + ".txt", TextRenderer.builder().build().render(notice));
        Golden.check(name + ".md", MarkdownRenderer.builder().build().render(notice));
        Golden.check(name + ".svg", DataFlowPicture.of(notice).toSvg());
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-council", "library-newsletter", "library-newsletter.cy", "norfolk-as-published"})
    void plainTextFitsALetter(String name) {
        Stream<String> lines = TextRenderer.builder().build().render(read(name)).lines();

        assertThat(lines).allSatisfy(line -> {
            assertThat(line).isEqualTo(line.stripTrailing());
            assertThat(line.length() <= 72 || line.strip().matches("\\S+"))
                    .as(line)
                    .isTrue();
        });
    }

    /** Whichever of the two people find, they can go on to the other one. */
    @Test
    void theBilingualPairLeadsToEachOther() {
        assertThat(linksOf("library-newsletter"))
                .contains(
                        "link alternate cy " + address("library-newsletter.cy"),
                        "a " + address("library-newsletter.cy"));
        assertThat(linksOf("library-newsletter.cy"))
                .contains("link alternate en " + address("library-newsletter"), "a " + address("library-newsletter"));
    }

    private static List<String> linksOf(String name) {
        return Jsoup.parse(HtmlRenderer.builder().build().render(read(name))).select("[href]").stream()
                .map(it -> Stream.of(it.normalName(), it.attr("rel"), it.attr("hreflang"), it.attr("href"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String address(String name) {
        return read(name).url().orElseThrow().value();
    }

    private static PrivacyNotice read(String name) {
        Path file = SourceTree.top().resolve("examples/notices/" + name + ".yaml");
        return NoticeReader.create().read(file).orThrow();
    }
}
