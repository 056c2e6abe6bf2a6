package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whoever imports the BOM has a version of each thing that we publish, and of nothing else. */
class BomTest {

    private static final Set<String> UNPUBLISHED =
            Set.of("examples", "examples/policy-test", "examples/council-app", "verify", "browser", "editor");
    private static final String BOM = "integrations/notice-bom";

    @Test
    void itHasEachPublishedModuleInTheVersionOfAll() throws Exception {
        Element project = pom("");
        String version = text(project, "version");
        List<String> published = new ArrayList<>();
        for (String module : texts(project, "module").toList()) {
            if (!UNPUBLISHED.contains(module) && !module.equals(BOM)) {
                published.add("org.noticekit:" + text(pom(module), "artifactId") + ":" + version);
            }
        }

        assertThat(published).isNotEmpty();
        assertThat(elements(pom(BOM), "dependency")
                        .map(each ->
                                text(each, "groupId") + ":" + text(each, "artifactId") + ":" + text(each, "version")))
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(text(pom(BOM), "version")).isEqualTo(version);
    }

    /** A parent's managed versions would be imposed on whoever imports its child. */
    @Test
    void itHasNoParent() throws Exception {
        assertThat(elements(pom(BOM), "parent")).isEmpty();
    }

    @Test
    void eachPublishedModuleSaysWhatItIs() throws Exception {
        for (String module :
                texts(pom(""), "module").filter(it -> !UNPUBLISHED.contains(it)).toList()) {
            assertThat(text(pom(module), "name")).as(module).startsWith("Noticekit :: ");
            assertThat(text(pom(module), "description")).as(module).endsWith(".");
        }
    }

    private static Element pom(String module) throws IOException, ParserConfigurationException, SAXException {
        Path file = SourceTree.top().resolve(module).resolve("pom.xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    /** What a child of the element says; empty if it has none of that name. */
    private static String text(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(each -> each.getNodeName().equals(name))
                .map(each -> each.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> texts(Element parent, String name) {
        return elements(parent, name).map(each -> each.getTextContent().strip());
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
