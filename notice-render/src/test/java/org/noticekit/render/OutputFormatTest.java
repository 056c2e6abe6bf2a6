package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {

    @ParameterizedTest
    @CsvSource({
        "HTML, website.yaml, website.html",
        "TEXT, website.YML, website.txt",
        "MARKDOWN, a.b.json, a.b.md",
        "SVG, website, website.svg",
        "TRACE, yaml.yaml.txt, yaml.yaml.txt.trace.json"
    })
    void aFileIsCalledAsItsNoticeIs(OutputFormat format, String notice, String name) {
        assertThat(format.fileName(notice)).isEqualTo(name);
    }

    @Test
    void allButTheTraceAreForReaders() {
        assertThat(OutputFormat.forReaders())
                .containsExactly(OutputFormat.HTML, OutputFormat.TEXT, OutputFormat.MARKDOWN, OutputFormat.SVG);
    }

    @Test
    void allButThePictureAreRenderedFromADocument() {
        HtmlRenderer html = HtmlRenderer.builder().build();
        TraceRenderer trace = TraceRenderer.create();

        assertThat(OutputFormat.HTML.renderer(html, trace)).containsSame(html);
        assertThat(OutputFormat.TRACE.renderer(html, trace)).containsSame(trace);
        assertThat(Arrays.stream(OutputFormat.values())
                        .filter(each -> each.renderer(html, trace).isEmpty()))
                .containsExactly(OutputFormat.SVG);
    }
}
