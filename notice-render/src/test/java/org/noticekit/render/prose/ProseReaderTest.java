package org.noticekit.render.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.render.Documents;

class ProseReaderTest {
    private record Case(String what, String prose, String html) {}

    private static final List<Case> SUBSET = List.of(
            new Case("a paragraph", "We keep it.", "<p>We keep it.</p>\n"),
            new Case("a line break is a space", "We\nkeep it.", "<p>We keep it.</p>\n"),
            new Case("two paragraphs", "We keep it.\n\nNot long.", "<p>We keep it.</p>\n<p>Not long.</p>\n"),
            new Case(
                    "emphasis",
                    "*a* _b_ **c** __d__",
                    "<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong></p>\n"),
            new Case("an escaped mark", "2 \\* 3 \\[x\\]", "<p>2 * 3 [x]</p>\n"),
            new Case("bullets", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            new Case("numbers", "1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
            new Case(
                    "numbers as written",
                    "3. a\n5. b\n6. c",
                    "<ol start=\"3\">\n<li>a</li>\n<li value=\"5\">b</li>\n<li>c</li>\n</ol>\n"),
            new Case(
                    "indented numbers as written",
                    "  3) a\n  9) b",
                    "<ol start=\"3\">\n<li>a</li>\n<li value=\"9\">b</li>\n</ol>\n"),
            new Case(
                    "numbers in bullets as written",
                    "- 4. a\n  7. b",
                    "<ul>\n<li><ol start=\"4\">\n<li>a</li>\n<li value=\"7\">b</li>\n</ol>\n</li>\n</ul>\n"),
            new Case("a nested list", "- a\n  - b", "<ul>\n<li><p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
            new Case(
                    "a link",
                    "See [our page](https://a.example/?b=1&c=2).",
                    "<p>See <a href=\"https://a.example/?b=1&amp;c=2\">our page</a>.</p>\n"),
            new Case("a link with emphasis in it", "[*our* page](/p)", "<p><a href=\"/p\"><em>our</em> page</a></p>\n"),
            new Case(
                    "a link without words",
                    "[](https://a.example)",
                    "<p><a href=\"https://a.example\">https://a.example</a></p>\n"),
            new Case("a link with a title", "[a](/b \"c\")", "<p><a href=\"/b\">a</a> (c)</p>\n"),
            new Case(
                    "an address in brackets",
                    "<https://a.example>",
                    "<p><a href=\"https://a.example\">https://a.example</a></p>\n"),
            new Case(
                    "an e-mail address in brackets",
                    "<a@b.example>",
                    "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n"));

    private static final List<Case> LITERAL = List.of(
            new Case("stars within a word", "2*3*4 a**b**c *x*y 5*6", "<p>2*3*4 a**b**c *x*y 5*6</p>\n"),
            new Case("a heading", "# a\nb", "<p># a b</p>\n"),
            new Case("an underlined heading", "a\n---", "<p>a ---</p>\n"),
            new Case("a rule", "---", "<p>---</p>\n"),
            new Case("a rule of list markers", "* * *", "<p>* * *</p>\n"),
            new Case("a marker alone", "-", "<p>-</p>\n"),
            new Case("a year alone", "2019.", "<p>2019.</p>\n"),
            new Case("a marker with nothing among others", "- a\n-\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            new Case("a quotation", "> a\n> b", "<p>&gt; a &gt; b</p>\n"),
            new Case("code", "`a` ``b``", "<p>`a` ``b``</p>\n"),
            new Case("a code block", "```java\na\n```", "<p>```java a ```</p>\n"),
            new Case("an indented block", "a\n\n    - b", "<p>a</p>\n<p>- b</p>\n"),
            new Case("an image", "![a](https://b.example/c.png)", "<p>![a](https://b.example/c.png)</p>\n"),
            new Case(
                    "an HTML block",
                    "<script>\nalert(1)\n</script>",
                    "<p>&lt;script&gt; alert(1) &lt;/script&gt;</p>\n"),
            new Case(
                    "HTML in a line",
                    "a <b onclick=\"c\">d</b> <!-- e -->",
                    "<p>a &lt;b onclick=\"c\"&gt;d&lt;/b&gt; &lt;!-- e --&gt;</p>\n"),
            new Case("an entity", "R&amp;D &#106; &copy", "<p>R&amp;amp;D &amp;#106; &amp;copy</p>\n"),
            new Case("a reference link", "[a][b] [c]", "<p>[a][b] [c]</p>\n"),
            new Case(
                    "a reference",
                    "[a]: https://b.example 'c'\nd [a]",
                    "<p>[a]: https://b.example 'c'</p>\n<p>d [a]</p>\n"),
            new Case("a hard line break", "a\\\nb", "<p>a\\ b</p>\n"),
            new Case("a table", "| a | b |\n|---|---|", "<p>| a | b | |---|---|</p>\n"),
            new Case("a lone mark", "2 * 3 < 4 [x] & y_z", "<p>2 * 3 &lt; 4 [x] &amp; y_z</p>\n"),
            new Case(
                    "an address in brackets that no link may lead to",
                    "<javascript:alert(1)>",
                    "<p>&lt;javascript:alert(1)&gt;</p>\n"));

    private static final List<Case> NO_LINK = List.of(
            new Case("a script", "[a](javascript:alert(1))", "<p>a (javascript:alert(1))</p>\n"),
            new Case("a script in mixed case", "[a](JaVaScRiPt:b)", "<p>a (JaVaScRiPt:b)</p>\n"),
            new Case("a script behind an entity", "[a](javascript&colon;b)", "<p>a (javascript:b)</p>\n"),
            new Case("a script with a tab", "[a](<java\tscript:b>)", "<p>a (java\tscript:b)</p>\n"),
            new Case("data", "[a](data:text/html,b)", "<p>a (data:text/html,b)</p>\n"),
            new Case("another host without a scheme", "[a](//b.example)", "<p>a (//b.example)</p>\n"),
            new Case("backslashes", "[a](\\\\\\\\b.example)", "<p>a (\\\\b.example)</p>\n"),
            new Case(
                    "a user name before a host",
                    "[a](https://b.example@c.example)",
                    "<p>a (https://b.example@c.example)</p>\n"),
            new Case("no scheme", "[a](www.b.example)", "<p>a (www.b.example)</p>\n"),
            new Case("nothing", "[a]()", "<p>a</p>\n"),
            new Case("no words either", "[](javascript:b)", "<p>(javascript:b)</p>\n"),
            new Case(
                    "a link around a link",
                    "[a <https://b.example> c](https://d.example)",
                    "<p><a href=\"https://d.example\">a https://b.example c</a></p>\n"));

    @TestFactory
    Stream<DynamicTest> theSubsetHasItsMeaning() {
        return SUBSET.stream().map(ProseReaderTest::test);
    }

    @TestFactory
    Stream<DynamicTest> allElseStaysAsWritten() {
        return LITERAL.stream().map(ProseReaderTest::test);
    }

    @TestFactory
    Stream<DynamicTest> aLinkThatMustNotBeOneStillShowsItsAddress() {
        return NO_LINK.stream().map(ProseReaderTest::test);
    }

    private static DynamicTest test(Case it) {
        return DynamicTest.dynamicTest(
                it.what(), () -> assertThat(Documents.html(ProseReader.read(it.prose(), Linking.AS_WRITTEN)))
                        .isEqualTo(it.html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "*", "[", "![", "<", "a <b ", "*a **b ", "[a](", "[a]: b\n", "1. ", "&", "\\", "`"})
    void depthAndTimeAreBounded(String mark) {
        String prose = mark.repeat(100_000 / mark.length()) + "end" + "](c)".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(Documents.html(ProseReader.read(prose, Linking.AS_WRITTEN)))
                        .contains("end"));
    }
}
