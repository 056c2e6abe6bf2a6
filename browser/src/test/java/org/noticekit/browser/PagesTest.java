package org.noticekit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.noticekit.render.HtmlTheme;

/** Every example, in every depth, theme and form, as a browser shows it. */
@NeedsBrowser
class PagesTest {
    /** Whether the lines of the picture have the colour of the text. */
    private static final String PICTURE_COLOURS = """
            const colour = it => getComputedStyle(it);
            return [...document.querySelectorAll('svg [stroke=currentColor]')]
                .every(it => colour(it).stroke === colour(document.body).color);
            """;

    /** Whether anything of the page or of its stylesheets asks if it is to be dark. */
    private static final String KNOWS_DARK = """
            const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText));
            return [document.documentElement.outerHTML, ...rules].some(it => it.includes('color-scheme'));
            """;

    private static final String SOMEBODYS_OWN = "body { line-height: 1.6; overflow-wrap: anywhere }";

    /** Most of the time is the browser's, and one of them uses one processor. */
    private static final int BROWSERS = 2;

    private static final BlockingQueue<Site> SITES = new ArrayBlockingQueue<>(BROWSERS);

    /** A browser, and a server with the stylesheets of every page that it opens. */
    private record Site(Chrome chrome, PageServer server) {

        void open(String html) {
            chrome.open(server.put("/page.html", html));
        }

        List<?> broken() {
            return new Page(chrome).broken();
        }

        List<?> tooWide() {
            return new Page(chrome).tooWide();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        for (int i = 0; i < BROWSERS; i++) {
            SITES.add(new Site(Chrome.start(), server()));
        }
    }

    private static PageServer server() throws IOException {
        PageServer server = new PageServer();
        server.put(
                Rendering.stylesheet(HtmlTheme.PLAIN),
                HtmlTheme.PLAIN.stylesheet().orElseThrow());
        // The fonts stand on a server that the policy does not let through.
        server.put(
                Rendering.stylesheet(HtmlTheme.GOVUK),
                Page.read("META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css")
                        .replaceAll("@font-face\\{[^}]*}", ""));
        // The toolkit is in no Maven repository; this is what any site does for its text.
        server.put(Rendering.stylesheet(HtmlTheme.NHSUK), SOMEBODYS_OWN);
        server.put(Rendering.SITE, SOMEBODYS_OWN);
        return server;
    }

    @AfterAll
    static void stop() {
        SITES.forEach(site -> {
            site.chrome().close();
            site.server().close();
        });
    }

    /** Looks with a browser that nobody else uses meanwhile. */
    private static void with(Consumer<Site> look) throws InterruptedException {
        Site site = SITES.take();
        try {
            look.accept(site);
        } finally {
            SITES.add(site);
        }
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> isAccessibleSafeAndNeverTooWide() {
        List<Rendering> all = Rendering.all();
        return all.stream()
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> with(site -> check(page.html(), site))));
    }

    private static void check(String html, Site site) {
        Chrome chrome = site.chrome();
        chrome.size(1280, 900);
        site.open(html);
        assertThat(site.broken()).as("broken rules of accessibility").isEmpty();
        boolean knowsDark = html.contains(Rendering.stylesheet(HtmlTheme.PLAIN));
        assertThat(chrome.run(KNOWS_DARK)).as("knows of dark pages").isEqualTo(knowsDark);
        if (knowsDark) { // the others are the same page again
            chrome.prefer("prefers-color-scheme", "dark");
            assertThat(site.broken())
                    .as("broken rules of accessibility, if pages are to be dark")
                    .isEmpty();
            chrome.prefer("prefers-color-scheme", "light");
        }
        chrome.size(320, 600);
        assertThat(site.tooWide()).as("too wide for 320 pixels").isEmpty();
        assertThat(chrome.log()).as("complaints of the browser").isEmpty();
    }

    /** Where people choose their own colours, nothing is told by ours. */
    @Test
    void worksInForcedColours() throws InterruptedException {
        with(site -> {
            site.chrome().size(1280, 900);
            for (Rendering page : Rendering.all()) {
                if (page.name().endsWith("full with picture plain page")) {
                    site.open(page.html());
                    site.chrome().prefer("forced-colors", "active");
                    assertThat(site.broken()).as(page.name()).isEmpty();
                    assertThat(site.chrome().run(PICTURE_COLOURS))
                            .as(page.name())
                            .isEqualTo(true);
                }
            }
            site.chrome().prefer("forced-colors", "none");
        });
    }

    @Test
    void aBrokenPageWouldBeSeen() throws InterruptedException {
        with(site -> {
            Chrome chrome = site.chrome();
            chrome.size(320, 600);
            site.open("""
                    <!DOCTYPE html><html><head><style>p { width: 900px }</style></head>
                    <body onload="alert(1)"><p>Words<img src="x.png"></p></body></html>""");

            assertThat(site.broken()).extracting(Object::toString).anyMatch(it -> it.startsWith("image-alt: "));
            assertThat(chrome.log()).anyMatch(it -> it.contains("Content Security Policy"));
            chrome.run("document.querySelector('p').textContent = 'x'.repeat(200)");
            assertThat(site.tooWide()).isNotEmpty();
        });
    }
}
