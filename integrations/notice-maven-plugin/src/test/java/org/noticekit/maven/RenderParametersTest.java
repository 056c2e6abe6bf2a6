package org.noticekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.TextRenderer;

class RenderParametersTest {

    private static final PrivacyNotice NOTICE = NoticeReader.create()
            .read(Path.of("src/it/setup/src/main/notices/website.yaml"))
            .orThrow();

    @TempDir
    private Path folder;

    @Test
    void aPageOfThePlainThemeHasOurStylesheetAtTheTop() {
        HtmlParameters usual = new HtmlParameters(null, null, null, null, false, null);

        assertThat(usual.needsOurStylesheet()).isTrue();
        assertThat(usual.renderer("../../").render(NOTICE))
                .contains("<!DOCTYPE html>", "href=\"../../notice.css\"", "id=\"pn-");
    }

    @Test
    void eachParameterIsSeenInTheHtml() {
        HtmlParameters govuk = new HtmlParameters("govuk", 3, "web-", null, false, null);
        assertThat(govuk.needsOurStylesheet()).isFalse();
        assertThat(govuk.renderer("").render(NOTICE))
                .contains("govuk-heading", "<h3", "id=\"web-")
                .doesNotContain("<html", "<h2");

        assertThat(new HtmlParameters(null, null, null, false, false, "/site.css")
                        .renderer("")
                        .render(NOTICE))
                .contains("href=\"/site.css\"")
                .doesNotContain("notice.css", "<nav");
        assertThat(new HtmlParameters(null, null, null, null, false, "none")
                        .renderer("")
                        .render(NOTICE))
                .doesNotContain("stylesheet");
        assertThat(new HtmlParameters(null, null, null, null, true, null)
                        .renderer("")
                        .render(NOTICE))
                .contains("<h2")
                .doesNotContain("class=", "id=");
    }

    @Test
    void whatWouldChangeNothingIsRefused() {
        assertThatThrownBy(() -> new HtmlParameters("plain", null, null, null, true, null))
                .isInstanceOf(WrongParameterException.class)
                .hasMessageStartingWith("cmsSafe writes no classes");
        assertThatThrownBy(() -> new HtmlParameters(null, 2, null, true, false, null))
                .isInstanceOf(WrongParameterException.class)
                .hasMessageStartingWith("A fragment has no stylesheet");
        assertThatThrownBy(() -> new HtmlParameters(null, 7, null, null, false, null).renderer(""))
                .isInstanceOf(WrongParameterException.class);
        assertThatThrownBy(() -> new HtmlParameters("red", null, null, null, false, null).renderer(""))
                .isInstanceOf(WrongParameterException.class)
                .hasMessage("theme: \"red\" is none of plain, govuk, nhsuk.");
        assertThatThrownBy(() -> Depth.FULL.composer("live-chat", null)).isInstanceOf(WrongParameterException.class);
        assertThatThrownBy(() -> Depth.JUST_IN_TIME.composer(null, null)).isInstanceOf(WrongParameterException.class);
        assertThatThrownBy(() -> Depth.JUST_IN_TIME.composer("no key", null))
                .isInstanceOf(WrongParameterException.class);
    }

    @ParameterizedTest
    @CsvSource({"full,,", "summary,,", "just-in-time,live-chat,", "just-in-time,live-chat,answer"})
    void aDepthSaysSoMuch(String word, String channel, String activity) {
        String said = TextRenderer.builder()
                .build()
                .render(Words.read(Depth.class, "depth", word)
                        .composer(channel, activity)
                        .compose(NOTICE));

        assertThat(said.contains("large print")).isEqualTo(word.equals("full"));
        assertThat(said).contains("answer your questions");
    }

    @Test
    void twoFilesDoNotBecomeOne() {
        Pages pages = new Pages(folder);
        pages.write(Path.of("a.html"), Path.of("a.yaml"), "A");
        pages.write(Path.of("a.html"), Path.of("a.yaml"), "A");

        assertThat(pages.written()).isOne();
        assertThatThrownBy(() -> pages.write(Path.of("a.html"), Path.of("a.json"), "B"))
                .isInstanceOf(WrongParameterException.class)
                .hasMessageContainingAll("a.yaml", "a.json", "Rename one of them.");
        assertThat(folder.resolve("a.html")).hasContent("A");
    }
}
