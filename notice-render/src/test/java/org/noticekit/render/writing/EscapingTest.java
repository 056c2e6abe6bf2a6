package org.noticekit.render.writing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owasp.encoder.Encode;

class EscapingTest {
    @Test
    void textIsEscaped() {
        assertThat(text("a<b>c&d")).isEqualTo("a&lt;b&gt;c&amp;d");
        assertThat(text("&amp;")).isEqualTo("&amp;amp;");
        assertThat(text("\"'`=/")).isEqualTo("\"'`=/");
        assertThat(text("Café \ud83d\ude00")).isEqualTo("Café \ud83d\ude00");
        assertThat(text("a\rb")).isEqualTo("a b");
    }

    @Test
    void anAttributeIsEscaped() {
        assertThat(attribute("\"><&'")).isEqualTo("&quot;&gt;&lt;&amp;'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\u0001", "\u000b", "\u001b", "\u007f", "\u0085", "\ud800", "\udfff", "\ufffe", "\uffff", "\ufdd0"
            })
    void whatHtmlForbidsDoesNothingAndIsSeen(String forbidden) {
        assertThat(text("a" + forbidden + "b")).isEqualTo("a\ufffdb");
        assertThat(attribute("a" + forbidden + "b")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83f\udffe", "\udbff\udfff"})
    void aNoncharacterOfTwoHalvesIsReplacedWhole(String forbidden) {
        assertThat(text("a" + forbidden + "b")).isEqualTo("a\ufffd\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\u00a0", "\u2028", "\u202e", "\ue000", "\ufeff", "\ufffd", "\ud83d\ude00"})
    void whatHtmlAllowsStays(String allowed) {
        assertThat(text("a" + allowed + "b")).isEqualTo("a" + allowed + "b");
        assertThat(attribute("a" + allowed + "b")).isEqualTo("a" + allowed + "b");
    }

    /** A browser reads from our text what it reads from that of an encoder which is known to be right. */
    @Property(seed = "20261123", tries = 2000)
    void textReadsAsAfterTheOwaspEncoder(@ForAll("hostile") String text) {
        assertThat(read("<p>" + text(text) + "</p>").wholeText())
                .isEqualTo(read("<p>" + Encode.forHtmlContent(text) + "</p>").wholeText())
                .isEqualTo(text);
    }

    @Property(seed = "20261123", tries = 2000)
    void anAttributeReadsAsAfterTheOwaspEncoder(@ForAll("hostile") String value) {
        assertThat(read("<p title=\"" + attribute(value) + "\">x</p>").attr("title"))
                .isEqualTo(read("<p title=\"" + Encode.forHtmlAttribute(value) + "\">x</p>")
                        .attr("title"))
                .isEqualTo(value);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "`",
                        "=",
                        "/",
                        "&lt;",
                        "&#60;",
                        "&amp",
                        "<script>",
                        "</p>",
                        "<!--",
                        "-->",
                        "]]>",
                        "\" onload=\"x",
                        "x",
                        " ",
                        "é",
                        "\ud83d\ude00",
                        "\u202e",
                        "javascript:")
                .list()
                .ofMaxSize(12)
                .map(parts -> "x" + String.join("", parts) + "x");
    }

    private static Element read(String html) {
        return Jsoup.parseBodyFragment(html, "").getElementsByTag("p").get(0);
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        Escaping.text(text, out);
        return out.toString();
    }

    private static String attribute(String value) {
        StringBuilder out = new StringBuilder();
        Escaping.attribute(value, out);
        return out.toString();
    }
}
