package org.noticekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The tables of parameters say what Maven is told; {@code -Dgolden.update=true} writes them anew. */
class MavenPluginPageTest {

    private static final Path PAGE = Path.of("../../docs/maven-plugin.md");
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    @ParameterizedTest
    @ValueSource(strings = {"validate", "render"})
    void theTableHasEveryParameterOfTheGoal(String goal)
            throws IOException, ParserConfigurationException, SAXException {
        String page = Files.readString(PAGE);
        Matcher place = Pattern.compile("(?s)(<!-- parameters of " + goal + ": [^\n]*\n).*?(?=<!-- end -->)")
                .matcher(page);
        assertThat(place.find()).isTrue();
        String table = table(goal);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, place.replaceFirst(Matcher.quoteReplacement(place.group(1) + table)));
            return;
        }

        assertThat(place.group()).isEqualTo(place.group(1) + table);
    }

    private static String table(String goal) throws IOException, ParserConfigurationException, SAXException {
        Document descriptor =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
        Element mojo = elements(descriptor.getDocumentElement(), "mojo")
                .filter(each -> text(each, "goal").equals(goal))
                .findFirst()
                .orElseThrow();
        Element configuration = elements(mojo, "configuration").findFirst().orElseThrow();
        StringBuilder rows =
                new StringBuilder("| parameter | what it says | unless stated | property |\n|---|---|---|---|\n");
        elements(mojo, "parameter")
                .filter(each -> text(each, "editable").equals("true"))
                .forEach(each -> {
                    String name = text(each, "name");
                    Element value = elements(configuration, name).findFirst().orElse(null);
                    rows.append("| `").append(name).append("` | ").append(inMarkdown(text(each, "description")));
                    rows.append(" | ").append(code(value == null ? "" : value.getAttribute("default-value")));
                    rows.append(" | ")
                            .append(code(
                                    value == null ? "" : value.getTextContent().replaceAll("[${}]", "")))
                            .append(" |\n");
                });
        return rows.toString();
    }

    private static String inMarkdown(String html) {
        String text = html.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
        assertThat(text).isNotEmpty().doesNotContain("<", "|", "{@");
        return text;
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().map(Element::getTextContent).orElse("");
    }

    private static Stream<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
