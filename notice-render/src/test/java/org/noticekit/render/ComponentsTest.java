package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Our components are built as the design systems build theirs: each element stands, with its classes, where an element
 * with these classes stands in the fixtures that the systems test themselves with.
 */
class ComponentsTest {
    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/%s/fixtures.json";
    private static final List<Inline> WORD = Inline.text("w");
    private static final List<Block> ONE = List.of(new Block.Paragraph(WORD));
    private static final List<Block> TWO = List.of(new Block.Paragraph(WORD), new Block.Paragraph(WORD));

    @ParameterizedTest
    @CsvSource({"summary-list, dl, 5", "table, table, 10", "inset-text, div.govuk-inset-text, 2"})
    void ofGovuk(String component, String selector, int parts) throws IOException {
        assertBuiltAs(fixtures(component), render(HtmlTheme.GOVUK), selector, parts);
    }

    @ParameterizedTest
    @CsvSource({"summary-list, dl, 5", "table, table, 10", "inset-text, div.nhsuk-inset-text, 2"})
    void ofNhsuk(String component, String selector, int parts) throws IOException {
        assertBuiltAs(
                List.of(read("org/noticekit/render/nhsuk/" + component + ".html")),
                render(HtmlTheme.NHSUK),
                selector,
                parts);
    }

    private static void assertBuiltAs(List<String> fixtures, Element ours, String selector, int parts) {
        Set<String> theirs = new TreeSet<>();
        fixtures.forEach(fixture -> Jsoup.parseBodyFragment(fixture)
                .body()
                .select(selector)
                .forEach(component -> collect("", component, theirs)));
        Set<String> found = new TreeSet<>();
        ours.select(selector).forEach(component -> collect("", component, found));
        assertThat(found).hasSize(parts).isSubsetOf(theirs);
    }

    /**
     * Each element as the way to it, with classes and, in tables, what it is a header of; and each class that only modifies
     * how an element looks, with the element. The classes that override a space or a wrap belong to no component.
     */
    private static void collect(String above, Element element, Set<String> parts) {
        Set<String> classes = new TreeSet<>();
        for (String name : element.classNames()) {
            if (name.contains("--")) {
                parts.add(element.tagName() + "." + name);
            } else if (!name.contains("-!-")) {
                classes.add(name);
            }
        }
        String way = above + "/" + element.tagName() + classes + element.attr("scope");
        parts.add(way);
        element.children().forEach(child -> collect(way, child, parts));
    }

    private static Element render(HtmlTheme theme) {
        String html = HtmlRenderer.builder()
                .theme(theme)
                .fragment()
                .build()
                .render(Documents.of(
                        new Block.Paragraph(WORD, true),
                        new Block.KeyFacts(List.of(new Block.Fact(WORD, ONE), new Block.Fact(WORD, TWO))),
                        new Block.Table(WORD, List.of(WORD, WORD), List.of(List.of(ONE, ONE)))));
        return Jsoup.parseBodyFragment(html).body();
    }

    /** The HTML of all the fixtures of a component of GOV.UK Frontend. */
    private static List<String> fixtures(String component) throws IOException {
        List<String> fixtures = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(ObjectReadContext.empty(), read(GOVUK.replace("%s", component)))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("html")
                        && json.nextToken() == JsonToken.VALUE_STRING) {
                    fixtures.add(json.getString());
                }
            }
        }
        assertThat(fixtures).hasSizeGreaterThan(3);
        return fixtures;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ComponentsTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
