package org.noticekit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.Hostile;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.Specimen;

/**
 * A browser's own parser sees the same elements whatever somebody writes in a notice, and shows what was written. Every text
 * in every field is held against another parser in the tests of the renderers; here each text is in most fields.
 */
@NeedsBrowser
class HostileTextTest {
    /** Seeds whose notices together have most fields that take text. */
    private static final int NOTICES = 3;

    /** The elements and the attributes that are not texts of the notice, and the texts. */
    private static final String PARSE = """
            return arguments[0].map(html => {
              const page = new DOMParser().parseFromString(html, 'text/html');
              const attributes = it => [...it.attributes]
                  .map(a => ['href', 'content', 'hreflang'].includes(a.name) ? a.name : a.name + '=' + a.value).join(' ');
              const skeleton = [...page.querySelectorAll('*')].map(it => it.tagName + ' ' + attributes(it)).join('\\n');
              return [skeleton, page.documentElement.textContent];
            });
            """;

    private static Chrome chrome;

    @BeforeAll
    static void start() {
        chrome = Chrome.start();
        chrome.open("about:blank");
    }

    @AfterAll
    static void stop() {
        chrome.close();
    }

    @TestFactory
    Stream<DynamicTest> changesNoElementInAnyTheme() {
        return Stream.of(HtmlTheme.values())
                .map(theme -> DynamicTest.dynamicTest(
                        theme.name(),
                        () -> check(HtmlRenderer.builder().theme(theme).build())));
    }

    @TestFactory
    Stream<DynamicTest> changesNoElementOfAFragment() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "fragment",
                        () -> check(HtmlRenderer.builder().fragment().build())),
                DynamicTest.dynamicTest(
                        "cms-safe", () -> check(HtmlRenderer.builder().cmsSafe().build())));
    }

    private static void check(HtmlRenderer renderer) {
        for (int seed = 0; seed < NOTICES; seed++) {
            List<String> pages = new ArrayList<>();
            pages.add(renderer.render(filled(seed, "harmless")));
            for (String hostile : Hostile.TEXTS) {
                pages.add(renderer.render(filled(seed, hostile)));
            }
            List<?> parsed = (List<?>) chrome.run(PARSE, pages);
            Object harmless = ((List<?>) parsed.get(0)).get(0);
            for (int i = 0; i < Hostile.TEXTS.size(); i++) {
                List<?> page = (List<?>) parsed.get(i + 1);
                assertThat(page.get(0)).as(Hostile.TEXTS.get(i)).isEqualTo(harmless);
                assertThat(page.get(1).toString()).contains(Hostile.TEXTS.get(i));
            }
        }
    }

    private static PrivacyNotice filled(int seed, String text) {
        return Specimen.filledWith(seed, text).notice();
    }
}
