package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.OnlineForm;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Processor;
import org.noticekit.render.DataFlowPicture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An XML parser reads the pictures, whatever characters stand in the notice, and finds the characters again. */
class SvgFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"county-council", "norfolk-as-published"})
    void theExamplesAreWellFormed(String name) throws Exception {
        PrivacyNotice notice =
                NoticeReader.create().read(ExampleNotices.file(name)).orThrow();

        assertThat(names(parse(DataFlowPicture.of(notice).toSvg()))).startsWith("svg", "title", "desc", "rect");
        assertThat(names(parse(DataFlowPicture.of(notice).narrow().toSvg())))
                .startsWith("svg", "title", "desc", "rect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>&b;\"'",
                "]]>",
                "<!--a-->",
                "<?b?>",
                "&#0;&#x3c;",
                "a\u200bb",
                "\ud83d\ude00",
                "a\u00a0b",
                "\ufdfd"
            })
    void anyTextLeavesTheElementsAsTheyAre(String text) throws Exception {
        Document hostile = parse(DataFlowPicture.of(named(text)).toSvg());
        Document harmless = parse(DataFlowPicture.of(named("word")).toSvg());

        assertThat(names(hostile)).isEqualTo(names(harmless));
        assertThat(hostile.getElementsByTagName("desc").item(0).getTextContent())
                .contains(text + " (supplier). How data comes in: " + text);
    }

    private static PrivacyNotice named(String text) {
        return PrivacyNotice.builder()
                .id("n")
                .title(text)
                .language("en-GB")
                .putProcessors(
                        Identifier.of("p"),
                        Processor.builder()
                                .name(text)
                                .addLocations(
                                        DataLocation.builder().detail(text).build())
                                .build())
                .putChannels(
                        Identifier.of("c"),
                        OnlineForm.builder()
                                .title(text)
                                .addProcessors(Identifier.of("p"))
                                .build())
                .build();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> names(Document document) {
        List<String> names = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(((Element) elements.item(i)).getTagName());
        }
        return names;
    }
}
