package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    private static PrivacyNotice read(String name) {
        Path file = SourceTree.top().resolve("examples/notices/" + name + ".yaml");
        return NoticeReader.create().read(file).orThrow();
    }
}
