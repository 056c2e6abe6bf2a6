package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.document.NoticeDocument;
import org.xml.sax.SAXException;

/** The Nu HTML Checker finds no error in any example, and has no warning, whatever its theme and form. */
@Execution(ExecutionMode.CONCURRENT)
class HtmlCheckerTest {

    static Stream<String> names() throws IOException {
        return ExampleNotices.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofTheFullNotice(String name) throws IOException, SAXException {
        NoticeDocument full = NoticeComposer.full().pictured().compose(read(name));

        assertHasNothingToSay(full);
        assertThat(HtmlChecker.problems(HtmlRenderer.builder().build().render(full, "{\"@type\": \"</script>\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofTheSummary(String name) throws IOException, SAXException {
        assertHasNothingToSay(NoticeComposer.summary().compose(read(name)));
        assertHasNothingToSay(NoticeComposer.summary().pictured().compose(read(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofEachTextJustInTime(String name) throws IOException, SAXException {
        PrivacyNotice notice = read(name);

        for (Map.Entry<Identifier, CollectionChannel> channel :
                notice.channels().entrySet()) {
            assertHasNothingToSay(NoticeComposer.justInTime(channel.getKey()).compose(notice));
            for (Identifier activity : channel.getValue().activities().keySet()) {
                assertHasNothingToSay(
                        NoticeComposer.justInTime(channel.getKey(), activity).compose(notice));
            }
        }
        for (Identifier activity : notice.activities().keySet()) {
            assertHasNothingToSay(NoticeComposer.justInTimeOfActivity(activity).compose(notice));
        }
    }

    @Test
    void ofNothingElse() throws IOException, SAXException {
        assertThat(HtmlChecker.problems(
                        "<!DOCTYPE html><html lang=\"en\"><title>T</title><p><table role=\"table\"></table><b>"))
                .anyMatch(it -> it.startsWith("error: "))
                .anyMatch(it -> it.startsWith("warning: "));
    }

    private static void assertHasNothingToSay(NoticeDocument document) throws IOException, SAXException {
        for (HtmlTheme theme : HtmlTheme.values()) {
            HtmlRenderer.Builder html = HtmlRenderer.builder().theme(theme).stylesheet("/assets/theme.css");
            assertThat(HtmlChecker.problems(html.page().build().render(document)))
                    .isEmpty();
            assertThat(HtmlChecker.problems(around(
                            document, html.fragment().contents(true).build().render(document))))
                    .isEmpty();
        }
        assertThat(HtmlChecker.problems(around(
                        document, HtmlRenderer.builder().cmsSafe().build().render(document))))
                .isEmpty();
    }

    /** The least that a page in the notice's language has around a fragment. */
    private static String around(NoticeDocument document, String fragment) {
        return "<!DOCTYPE html>\n<html lang=\"" + document.language() + "\"><head><title>Council</title></head>\n"
                + "<body><main><h1>Council</h1>\n" + fragment + "</main></body></html>\n";
    }

    private static PrivacyNotice read(String name) {
        return NoticeReader.create().read(ExampleNotices.file(name)).orThrow();
    }
}
