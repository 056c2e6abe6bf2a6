package org.noticekit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.render.HtmlTheme;

/** Every example, in every depth, theme and form, as a browser shows it. */
@NeedsBrowser
class PagesTest {
    private static final String AXE = read("axe.min.js");
    private static final String BROKEN = """
            const done = arguments[0];
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(found => done(found.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))),
              failed => done(['axe failed: ' + failed]));
            """;
    private static final String OVERFLOW = """
            const width = document.documentElement.clientWidth;
            const wide = [...document.querySelectorAll('body *')]
                .filter(it => it.getBoundingClientRect().right > width + 0.5)
                .map(it => it.outerHTML.slice(0, 120));
            const scrolled = document.documentElement.scrollWidth;
            return scrolled > width ? ['the page is ' + scrolled + ' wide', ...wide] : [];
            """;

    /** Whether the lines of the picture have the colour of the text. */
    private static final String PICTURE_COLOURS = """
            const colour = it => getComputedStyle(it);
            return [...document.querySelectorAll('svg [stroke=currentColor]')]
                .every(it => colour(it).stroke === colour(document.body).color);
            """;

    private static final String SOMEBODYS_OWN = "body { line-height: 1.6; overflow-wrap: anywhere }";

    private static Chrome chrome;
    private static PageServer server;

    @BeforeAll
    static void start() throws IOException {
        chrome = Chrome.start();
        server = new PageServer();
        server.put(
                Rendering.stylesheet(HtmlTheme.PLAIN),
                HtmlTheme.PLAIN.stylesheet().orElseThrow());
        // The fonts stand on a server that the policy does not let through.
        server.put(
                Rendering.stylesheet(HtmlTheme.GOVUK),
                read("META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css")
                        .replaceAll("@font-face\\{[^}]*}", ""));
        // The toolkit is in no Maven repository; this is what any site does for its text.
        server.put(Rendering.stylesheet(HtmlTheme.NHSUK), SOMEBODYS_OWN);
        server.put(Rendering.SITE, SOMEBODYS_OWN);
    }

    @AfterAll
    static void stop() {
        chrome.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> isAccessibleSafeAndNeverTooWide() {
        List<Rendering> all = Rendering.all();
        return all.stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> check(page.html())));
    }

    private static void check(String html) {
        chrome.size(1280, 900);
        chrome.open(server.put("/page.html", html));
        assertThat(broken()).as("broken rules of accessibility").isEmpty();
        chrome.prefer("prefers-color-scheme", "dark");
        assertThat(broken())
                .as("broken rules of accessibility, if pages are to be dark")
                .isEmpty();
        chrome.prefer("prefers-color-scheme", "light");
        chrome.size(320, 600);
        assertThat((List<?>) chrome.run(OVERFLOW)).as("too wide for 320 pixels").isEmpty();
        assertThat(chrome.log()).as("complaints of the browser").isEmpty();
    }

    private static List<?> broken() {
        chrome.run("if (!window.axe) { " + AXE + " }");
        return (List<?>) chrome.await(BROKEN);
    }

    /** Where people choose their own colours, nothing is told by ours. */
    @Test
    void worksInForcedColours() {
        chrome.size(1280, 900);
        for (Rendering page : Rendering.all()) {
            if (page.name().endsWith("full with picture plain page")) {
                chrome.open(server.put("/page.html", page.html()));
                chrome.prefer("forced-colors", "active");
                assertThat(broken()).as(page.name()).isEmpty();
                assertThat(chrome.run(PICTURE_COLOURS)).as(page.name()).isEqualTo(true);
            }
        }
        chrome.prefer("forced-colors", "none");
    }

    @Test
    void aBrokenPageWouldBeSeen() {
        chrome.size(320, 600);
        chrome.open(server.put("/broken.html", """
                <!DOCTYPE html><html><head><style>p { width: 900px }</style></head>
                <body onload="alert(1)"><p>Words<img src="x.png"></p></body></html>"""));

        assertThat(broken()).extracting(Object::toString).anyMatch(it -> it.startsWith("image-alt: "));
        assertThat(chrome.log()).anyMatch(it -> it.contains("Content Security Policy"));
        chrome.run("document.querySelector('p').textContent = 'x'.repeat(200)");
        assertThat((List<?>) chrome.run(OVERFLOW)).isNotEmpty();
    }

    private static String read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(PagesTest.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
