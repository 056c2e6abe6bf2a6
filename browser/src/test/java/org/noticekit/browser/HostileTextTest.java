package org.noticekit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.DataFlowPicture;
import org.noticekit.render.HostileNotices;
import org.noticekit.render.HtmlForms;
import org.noticekit.render.Shape;
import org.noticekit.render.Specimen;

/**
 * A browser's own parsers see the same elements whatever somebody writes in a notice, and the texts whole. Every text in
 * every field is held against another parser in the tests of the renderers; here every text is in some fields, and every
 * field has some texts.
 */
@NeedsBrowser
class HostileTextTest {
    private static final int AT_ONCE = 40;
    private static final List<HtmlForms> FORMS = List.of(HtmlForms.values());

    /** Elements, attributes and texts, one a line; of a picture no sizes and places, and each label without its lines. */
    private static final String PARSE = """
            const type = arguments[1];
            const picture = type.includes('svg');
            const tight = text => picture ? text.replace(/[ \\t\\n\\v\\f\\r]/g, '') : text;
            return arguments[0].map(markup => {
              const lines = [];
              const read = node => {
                if (node.nodeType === Node.TEXT_NODE) {
                  lines.push('text ' + tight(node.data));
                } else if (node.nodeType === Node.ELEMENT_NODE) {
                  lines.push('start ' + node.nodeName);
                  for (const a of node.attributes) {
                    lines.push(picture ? a.name : a.name + '=' + a.value);
                  }
                  if (picture && node.nodeName === 'text') {
                    lines.push('text ' + tight(node.textContent));
                  } else {
                    node.childNodes.forEach(read);
                  }
                  lines.push('end');
                } else {
                  lines.push('other ' + node.nodeType);
                }
              };
              read(new DOMParser().parseFromString(markup, type).documentElement);
              return lines;
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

    @Test
    void changesNoPage() {
        Set<HtmlForms> forms = new TreeSet<>();
        IntStream.range(0, HostileNotices.ROUNDS).forEach(round -> forms.add(form(round)));
        assertThat(forms).containsExactly(HtmlForms.values());

        check("text/html", round -> notice -> form(round).renderer().render(notice), it -> it);
    }

    private static HtmlForms form(int round) {
        return FORMS.get(round % FORMS.size());
    }

    /** A picture is XML, which no browser forgives anything. */
    @Test
    void changesNoPicture() {
        check("image/svg+xml", round -> notice -> DataFlowPicture.of(notice).toSvg(), Shape::withoutSpace);
    }

    private static void check(
            String type, Function<Integer, Function<PrivacyNotice, String>> forms, UnaryOperator<String> written) {
        assertThat(HostileNotices.ROUNDS).isGreaterThan(5 * HostileNotices.MARKED.size());
        for (int start = 0; start < HostileNotices.ROUNDS; start += AT_ONCE) {
            int end = Math.min(start + AT_ONCE, HostileNotices.ROUNDS);
            List<String> markup = new ArrayList<>();
            for (int round = start; round < end; round++) {
                Specimen marked = HostileNotices.MARKED.get(round % HostileNotices.MARKED.size());
                markup.add(forms.apply(round).apply(HostileNotices.harmless(marked, round)));
                markup.add(forms.apply(round).apply(HostileNotices.hostile(marked, round)));
            }
            List<?> parsed = (List<?>) chrome.run(PARSE, markup, type);
            for (int round = start; round < end; round++) {
                UnaryOperator<String> texts = HostileNotices.texts(round);
                int at = 2 * (round - start);
                Shape.assertSame(
                        lines(parsed.get(at)), lines(parsed.get(at + 1)), mark -> written.apply(texts.apply(mark)));
            }
        }
    }

    private static List<String> lines(Object parsed) {
        List<String> lines = ((List<?>) parsed).stream().map(Object::toString).toList();
        assertThat(lines).doesNotContain("start parsererror").hasSizeGreaterThan(5);
        return lines;
    }
}
