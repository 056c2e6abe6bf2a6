package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;

/** A notice as people see it. {@code -Dgolden.update=true} writes the files anew: look at the diff. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "noticekit", "render");

    private final PrivacyNotice notice =
            NoticeReader.create().read(FOLDER.resolve("harbour-council.yaml")).orThrow();

    @Test
    void asAPage() throws IOException {
        check("harbour-council.html", HtmlRenderer.builder().build().render(notice));
    }

    @Test
    void asAPageInTheClassesOfGovUk() throws IOException {
        check("harbour-council.govuk.html", HtmlForms.GOVUK_PAGE.renderer().render(notice));
    }

    @Test
    void asAPageInTheClassesOfNhsUk() throws IOException {
        check("harbour-council.nhsuk.html", HtmlForms.NHSUK_PAGE.renderer().render(notice));
    }

    @Test
    void asAFragmentThatIsSafeInACms() throws IOException {
        check("harbour-council.cms-safe.html", HtmlForms.CMS_SAFE.renderer().render(notice));
    }

    @Test
    void inShortAsAPageWithThePicture() throws IOException {
        check(
                "harbour-council.summary-pictured.html",
                HtmlRenderer.builder()
                        .build()
                        .render(NoticeComposer.summary().pictured().compose(notice)));
    }

    /** What somebody wrote stays English here. */
    @Test
    void asPlainTextWithOurWordsInGerman() throws IOException {
        String yaml = Files.readString(FOLDER.resolve("harbour-council.yaml"), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^language: .*$", "language: de");
        PrivacyNotice german =
                NoticeReader.create().read(yaml, "harbour-council.yaml").orThrow();
        check("harbour-council.de.txt", TextRenderer.builder().build().render(german));
    }

    @Test
    void asPlainText() throws IOException {
        check("harbour-council.txt", TextRenderer.builder().build().render(notice));
    }

    @Test
    void inShortAsAFragment() throws IOException {
        check(
                "harbour-council.summary.html",
                HtmlRenderer.builder()
                        .fragment()
                        .build()
                        .render(NoticeComposer.summary().compose(notice)));
    }

    @Test
    void inShortAsPlainText() throws IOException {
        check(
                "harbour-council.summary.txt",
                TextRenderer.builder().build().render(NoticeComposer.summary().compose(notice)));
    }

    @Test
    void justInTimeForEachChannelAndActivity() throws IOException {
        StringBuilder all = new StringBuilder();
        TextRenderer text = TextRenderer.builder().build();
        notice.channels().forEach((key, channel) -> {
            all.append(text.render(NoticeComposer.justInTime(key).compose(notice)))
                    .append('\n');
            channel.activities().keySet().forEach(activity -> all.append(
                            text.render(NoticeComposer.justInTime(key, activity).compose(notice)))
                    .append('\n'));
        });
        notice.activities().keySet().forEach(activity -> all.append(text.render(
                        NoticeComposer.justInTimeOfActivity(activity).compose(notice)))
                .append('\n'));
        check("harbour-council.just-in-time.txt", all.toString());
    }

    @Test
    void asATrace() throws IOException {
        check("harbour-council.trace.json", TraceRenderer.create().render(notice));
    }

    @Test
    void asMarkdown() throws IOException {
        check("harbour-council.md", MarkdownRenderer.builder().build().render(notice));
    }

    private static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual)
                .as("%s (if the change is meant: mvn -Dgolden.update=true, then look at the diff)", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
