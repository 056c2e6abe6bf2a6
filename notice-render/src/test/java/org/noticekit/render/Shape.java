package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a parser makes of something rendered, line by line: where each element starts and ends, each attribute and each
 * text. Two notices with the same seed and other texts have the same lines but for the texts.
 */
public final class Shape {
    private static final Pattern MARK = Pattern.compile("zq\\d{5}qz");
    private static final Pattern UNDERLINE = Pattern.compile("([-=~.])\\1*(?: +-+)*");

    private Shape() {}

    /** What an HTML parser sees. */
    static List<String> ofHtml(String html) {
        List<String> lines = new ArrayList<>();
        html(Jsoup.parse(html), lines);
        return lines;
    }

    private static void html(Node node, List<String> lines) {
        if (node instanceof TextNode text) {
            lines.add("text " + text.getWholeText());
            return;
        }
        lines.add("start " + node.nodeName());
        for (Attribute attribute : node.attributes()) {
            lines.add(attribute.getKey() + "=" + attribute.getValue());
        }
        if (node instanceof Element element && !element.data().isEmpty()) {
            lines.add("data " + element.data());
        }
        node.childNodes().forEach(it -> html(it, lines));
        lines.add("end");
    }

    /** What a reader of Markdown sees. */
    static List<String> ofMarkdown(String markdown) {
        List<String> lines = new ArrayList<>();
        markdown(Parser.builder().build().parse(markdown), lines);
        return lines;
    }

    private static void markdown(org.commonmark.node.Node parent, List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (org.commonmark.node.Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text part) {
                text.append(part.getLiteral());
                continue;
            }
            flush(text, lines);
            lines.add("start "
                    + (node instanceof org.commonmark.node.Link link
                            ? "Link " + link.getDestination()
                            : node.getClass().getSimpleName()));
            markdown(node, lines);
            lines.add("end");
        }
        flush(text, lines);
    }

    private static void flush(StringBuilder text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add("text " + text);
            text.setLength(0);
        }
    }

    /** What an XML parser sees of a picture, but for sizes and places, and for the lines that words are wrapped into. */
    static List<String> ofSvg(String svg) {
        List<String> lines = new ArrayList<>();
        svg(Jsoup.parse(svg, "", org.jsoup.parser.Parser.xmlParser()), lines);
        return lines;
    }

    private static void svg(Node node, List<String> lines) {
        if (node instanceof TextNode text) {
            lines.add("text " + withoutSpace(text.getWholeText()));
            return;
        }
        lines.add("start " + node.nodeName());
        node.attributes().forEach(it -> lines.add(it.getKey()));
        if (node instanceof Element element && element.tagName().equals("text")) {
            lines.add("text " + withoutSpace(element.wholeText()));
        } else {
            node.childNodes().forEach(it -> svg(it, lines));
        }
        lines.add("end");
    }

    public static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The lines of a plain text whose lines are not wrapped, each run of spaces as one. */
    static List<String> ofText(String text) {
        return text.lines().map(line -> line.replaceAll(" +", " ")).toList();
    }

    /** The marks in it. */
    static Set<String> marks(List<String> shape) {
        Set<String> marks = new LinkedHashSet<>();
        shape.forEach(line -> MARK.matcher(line).results().forEach(it -> marks.add(it.group())));
        return marks;
    }

    /** The second is the first with each mark's text in the mark's place; an underline may have another length. */
    public static void assertSame(List<String> harmless, List<String> hostile, UnaryOperator<String> texts) {
        for (int i = 0; i < Math.min(harmless.size(), hostile.size()); i++) {
            String expected = filled(harmless.get(i), texts);
            if (!expected.equals(hostile.get(i)) && !areUnderlines(expected, hostile.get(i))) {
                assertThat(hostile.get(i))
                        .as("line " + i + ", within "
                                + hostile.subList(Math.max(0, i - 3), Math.min(hostile.size(), i + 6)))
                        .isEqualTo(expected);
            }
        }
        assertThat(hostile).hasSameSizeAs(harmless);
    }

    private static String filled(String line, UnaryOperator<String> texts) {
        return MARK.matcher(line).replaceAll(mark -> Matcher.quoteReplacement(texts.apply(mark.group())));
    }

    private static boolean areUnderlines(String one, String other) {
        return UNDERLINE.matcher(one).matches()
                && UNDERLINE.matcher(other).matches()
                && one.charAt(0) == other.charAt(0);
    }
}
