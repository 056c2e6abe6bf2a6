package org.noticekit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The example of a council's site, as people meet it: with eyes, with a narrow screen, with a keyboard alone. */
@NeedsBrowser
class CouncilSiteTest {

    private static final List<String> LANGUAGES = List.of("en", "cy");
    private static final List<String> PAGES = List.of(
            "/",
            "/missed-bin",
            "/missed-bin/sent",
            "/newsletter",
            "/newsletter/sent",
            "/live-chat",
            "/live-chat/open",
            "/privacy/website",
            "/not-there");

    /** What the keyboard should reach, in this order. */
    private static final String REACHABLE = """
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea')]
                .map((it, i) => { it.dataset.place = i; return String(i); });
            """;

    /** Where the keyboard is; or what is wrong with how that is shown. */
    private static final String FOCUSED = """
            const it = document.activeElement;
            if (it === document.body) return null;
            const style = getComputedStyle(it);
            const box = it.getClientRects()[0];
            const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
            const inside = box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.bottom > 0 && box.top < innerHeight;
            return ring && inside ? it.dataset.place : 'not seen: ' + it.outerHTML;
            """;

    private static CouncilSite site;
    private static Chrome chrome;

    @BeforeAll
    static void start() throws IOException {
        site = CouncilSite.start();
        chrome = Chrome.start();
    }

    @AfterAll
    static void stop() {
        chrome.close();
        site.close();
    }

    @BeforeEach
    void ordinaryWindow() {
        chrome.size(1280, 900);
        chrome.prefer("prefers-color-scheme", "light");
    }

    private static void open(String path) {
        chrome.open(site.address(path));
    }

    static Stream<String> pages() {
        return LANGUAGES.stream().flatMap(language -> PAGES.stream().map(page -> page + "?lang=" + language));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleSafeAndNeverTooWide(String page) {
        open(page);
        look(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void isSoWithMistakesToo(String language) {
        for (String form : List.of("/missed-bin", "/newsletter")) {
            open(form + "?lang=" + language);
            chrome.leave(() -> chrome.run("document.querySelector('main form').submit()"));
            assertThat(chrome.run("return document.querySelectorAll('[role=alert] a').length"))
                    .isNotEqualTo(0L);
            look(form);
        }
    }

    /** Looks at the page that is open. */
    private static void look(String page) {
        Page open = new Page(chrome);
        assertThat(open.broken()).as(page).isEmpty();
        chrome.prefer("prefers-color-scheme", "dark");
        chrome.size(320, 600);
        assertThat(open.broken()).as("%s, dark and narrow", page).isEmpty();
        assertThat(open.tooWide()).as("%s, narrow", page).isEmpty();
        assertThat(complaints()).as(page).isEmpty();
    }

    /** Without those of a page that is itself the answer to a mistake. */
    private static List<String> complaints() {
        return chrome.log().stream()
                .filter(it -> !it.startsWith(
                        chrome.address() + " - Failed to load resource: the server responded with a" + " status of 4"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theKeyboardReachesEverythingInOrderAndShowsWhereItIs(String page) {
        open(page);
        List<?> all = (List<?>) chrome.run(REACHABLE);
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            chrome.press(Keys.TAB);
            reached.add(String.valueOf(chrome.run(FOCUSED)));
        }

        assertThat(reached).hasSizeGreaterThan(3).isEqualTo(all);
    }

    @Test
    void theFirstKeyLeadsToTheMainPart() {
        open("/missed-bin?lang=en");
        chrome.press(Keys.TAB);
        assertThat(focused("className")).isEqualTo("skip");
        chrome.press(Keys.ENTER);
        assertThat(focused("id")).isEqualTo("main");
        chrome.press(Keys.TAB);
        assertThat(chrome.run("return document.activeElement.closest('.about-data') !== null"))
                .as("past the header, at the notice")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void aFormIsFilledInMendedAndSentByKeyboard(String language) {
        open("/missed-bin?lang=" + language);
        tabTo("button");
        chrome.leave(() -> chrome.press(Keys.ENTER));
        assertThat(chrome.run("return document.title")).asString().matches("(Error|Gwall): .+");

        tabTo(".problems a");
        chrome.press(Keys.ENTER);
        assertThat(focused("id")).isEqualTo("name");
        chrome.press(
                "Sian Sample", Keys.TAB, "sian@example.com", Keys.TAB, "1 Sample Street", Keys.TAB, "It was left.");
        chrome.press(Keys.TAB);
        chrome.leave(() -> chrome.press(Keys.ENTER));

        assertThat(chrome.address()).isEqualTo(site.address("/missed-bin/sent?lang=" + language));
        assertThat(chrome.run("return document.querySelector('h1').textContent"))
                .isIn("Report complete", "Adroddiad wedi'i gwblhau");
        assertThat(chrome.run("return document.cookie + localStorage.length + sessionStorage.length"))
                .isEqualTo("00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missed-bin", "newsletter", "live-chat"})
    void theNoticeBesideAFormLeadsToItsPlaceInTheWhole(String form) {
        for (String language : LANGUAGES) {
            open("/" + form + "?lang=" + language);
            tabTo(".about-data a[href$='#pn-" + form + "']");
            chrome.leave(() -> chrome.press(Keys.ENTER));

            assertThat(chrome.address()).contains("/privacy/website?").endsWith("#pn-" + form);
            assertThat(chrome.run("return document.documentElement.lang")).isEqualTo(language);
            assertThat((Map<?, ?>) chrome.run("""
                            const it = document.querySelector(':target');
                            const top = it.getBoundingClientRect().top;
                            return {id: it.id, shown: top >= 0 && top < innerHeight / 2};
                            """)).isEqualTo(Map.of("id", "pn-" + form, "shown", true));
            assertThat(complaints()).isEmpty();
        }
    }

    /** Goes there as the keyboard does, and no further than once around the page. */
    private static void tabTo(String selector) {
        for (int i = 0; i < 40; i++) {
            chrome.press(Keys.TAB);
            if (chrome.run("return document.activeElement.matches(arguments[0])", selector)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector + " at " + chrome.address());
    }

    private static Object focused(String property) {
        return chrome.run("return document.activeElement[arguments[0]]", property);
    }

    @Test
    @EnabledIfSystemProperty(named = "screenshots", matches = "write", disabledReason = "they are made when asked for")
    void isShownInTheDocumentation() throws IOException {
        chrome.size(1000, 1000);
        open("/missed-bin?lang=en");
        write("missed-bin");
        chrome.size(360, 900);
        open("/missed-bin?lang=cy");
        chrome.leave(() -> chrome.run("document.querySelector('main form').submit()"));
        write("problems-cy");
        chrome.size(1000, 900);
        chrome.prefer("prefers-color-scheme", "dark");
        open("/privacy/website?lang=en");
        write("privacy-dark");
        chrome.prefer("prefers-color-scheme", "light");
        open("/privacy/website?lang=cy");
        chrome.run("""
                const before = it => it.compareDocumentPosition(document.querySelector('svg')) & 4;
                [...document.querySelectorAll('h2, h3, h4')].filter(before).pop().scrollIntoView();
                """);
        write("flow-cy");
    }

    private static void write(String name) throws IOException {
        Files.write(Path.of(System.getProperty("images"), "council-app-" + name + ".png"), chrome.picture());
    }
}
