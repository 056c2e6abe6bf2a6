package org.noticekit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is wrong with the page that a browser has open. */
record Page(Chrome chrome) {

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

    /** The rules of accessibility that it breaks, and where. */
    List<?> broken() {
        if (chrome.run("return !window.axe").equals(true)) { // it is long, and sent once for each page
            chrome.run(AXE);
        }
        return (List<?>) chrome.await(BROKEN);
    }

    /** What makes it wider than the window. */
    List<?> tooWide() {
        return (List<?>) chrome.run(OVERFLOW);
    }

    static String read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Page.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
