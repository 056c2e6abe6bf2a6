package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every value that somebody wrote is found again in the HTML's text, in the plain text and in the Markdown. */
class NothingIsLostTest {
    private static final Pattern MARK = Pattern.compile("zq\\d{5}qz|0800 \\d{6}");
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
    private static final TextRenderer TEXT = TextRenderer.builder().build();
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    @Property(seed = "20261123", tries = 200)
    void whateverIsInTheNotice(
            @ForAll Spoken language, @ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.5) double density) {
        assertNothingIsLost(Specimen.in(language, seed, density));
    }

    @Test
    void whateverTheModelCanHold() {
        Set<String> covered = new HashSet<>();
        IntStream.range(0, 120).forEach(seed -> {
            Specimen specimen = Specimen.of(seed, 0.9);
            assertNothingIsLost(specimen);
            covered.addAll(specimen.covered());
        });
        assertThat(ModelTypes.allFields().stream().map(ModelTypes.Field::key))
                .as("fields that no specimen had")
                .filteredOn(field -> !covered.contains(field))
                .isEmpty();
    }

    /** A yes reads otherwise than a no, and each word of a choice otherwise than any other. */
    @TestFactory
    Stream<DynamicTest> eachAnswerReadsOtherwise() {
        return ModelTypes.allFields().stream()
                .filter(field -> field.element().isEnum() || field.element() == Boolean.class)
                .map(field -> DynamicTest.dynamicTest(field.key(), () -> {
                    List<?> answers = field.element().isEnum()
                            ? List.of(field.element().getEnumConstants())
                            : List.of(true, false);
                    assertThat(answers.stream().map(it -> html(Specimen.with(seedWith(field), field.key(), it))))
                            .doesNotHaveDuplicates();
                    assertThat(answers.stream().map(it -> text(Specimen.with(seedWith(field), field.key(), it))))
                            .doesNotHaveDuplicates();
                }));
    }

    private static long seedWith(ModelTypes.Field field) {
        return IntStream.range(0, 1000)
                .filter(seed -> Specimen.with(seed, field.key(), someAnswer(field))
                        .covered()
                        .contains(field.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Object someAnswer(ModelTypes.Field field) {
        return field.element().isEnum() ? field.element().getEnumConstants()[0] : true;
    }

    private static void assertNothingIsLost(Specimen specimen) {
        Document page = Jsoup.parse(HTML.render(specimen.notice()));
        page.select("nav").remove();
        String html = page.body().text();
        String text = text(specimen);
        String unwrapped = text.replaceAll("\\s+", " ");

        assertThat(specimen.words())
                .filteredOn(word -> !html.contains(word))
                .as("missing in the HTML's text")
                .isEmpty();
        assertThat(specimen.words())
                .filteredOn(word -> !unwrapped.contains(word))
                .as("missing in the plain text")
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).containsAll(specimen.addresses());
        assertThat(specimen.addresses())
                .filteredOn(address -> !text.contains(address))
                .as("not in one piece in the plain text")
                .isEmpty();
        assertThat(marks(unwrapped)).isEqualTo(marks(html));
        assertNothingIsLost(specimen, Parser.builder().build().parse(MARKDOWN.render(specimen.notice())), html);
    }

    private static void assertNothingIsLost(Specimen specimen, Node markdown, String html) {
        StringBuilder said = new StringBuilder();
        List<String> addresses = new ArrayList<>();
        markdown.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                said.append(text.getLiteral());
            }

            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                said.append(' ');
            }
        });

        assertThat(specimen.words())
                .filteredOn(word -> said.indexOf(word) < 0)
                .as("missing in the Markdown")
                .isEmpty();
        assertThat(addresses).containsAll(specimen.addresses());
        assertThat(marks(said.toString())).isEqualTo(marks(html));
    }

    private static List<String> marks(String text) {
        return MARK.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String html(Specimen specimen) {
        return Jsoup.parse(HTML.render(specimen.notice())).body().text();
    }

    private static String text(Specimen specimen) {
        return TEXT.render(specimen.notice());
    }
}
