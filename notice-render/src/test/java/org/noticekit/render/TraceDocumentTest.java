package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;

/** What the documentation shows of traces is what comes out. */
class TraceDocumentTest {
    private static final Path NOTICE =
            Path.of("src", "test", "resources", "org", "noticekit", "render", "harbour-council.yaml");

    private final PrivacyNotice notice = NoticeReader.create().read(NOTICE).orThrow();

    @Test
    void theExamplesAreTrue() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("..", "docs", "trace.md"), StandardCharsets.UTF_8);

        assertThat(shown).filteredOn(line -> line.startsWith("{")).isNotEmpty();
        assertThat(TraceRenderer.create().render(notice).lines())
                .containsAll(shown.stream().filter(line -> line.startsWith("{")).toList());
        assertThat(shown).filteredOn(line -> line.startsWith("<")).isNotEmpty();
        assertThat(HtmlRenderer.builder()
                        .build()
                        .render(NoticeComposer.full().explained().compose(notice))
                        .lines())
                .containsAll(shown.stream().filter(line -> line.startsWith("<")).toList());
    }
}
