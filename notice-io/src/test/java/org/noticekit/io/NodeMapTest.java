package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.SourceMap;

class NodeMapTest {

    private static final String YAML = """
            # A comment
            notice: n
            title: "A \ud83d\ude00 title"
            language: en
            introduction: |
              One.

              Two.

            definitions:
              - term: a
                meaning: b
              - {term: c,
                 meaning: d}
            laws: [uk-gdpr, eu-gdpr]
            version:   # nothing
            channels:
              post:
                type: post
              live-chat: {type: live-chat, title: Chat}
            a1: 1
            a2: 2
            """;

    private final SourceMap map = NoticeReader.create().read(YAML, "n.yaml").sourceMap();

    @ParameterizedTest
    @CsvSource({
        "'', 2:1-2:7",
        "/notice, 2:9-2:10",
        "/title, 3:8-3:19",
        "/introduction, 5:15-8:7",
        "/definitions, 10:1-10:12",
        "/definitions/0, 11:5-11:12",
        "/definitions/0/term, 11:11-11:12",
        "/definitions/1, 13:5-13:14",
        "/definitions/1/meaning, 14:15-14:16",
        "/laws, 15:1-15:5",
        "/laws/1, 15:17-15:24",
        "/version, 16:1-16:8",
        "/channels/post, 18:3-18:7",
        "/channels/live-chat, 20:3-20:12",
        "/channels/live-chat/title, 20:39-20:43",
        // what the file does not have is where its nearest parent is
        "/channels/live-chat/activities/answer, 20:3-20:12",
        "/channels/e-mail, 17:1-17:9",
        "/definitions/2, 10:1-10:12",
        "/definitions/01, 10:1-10:12",
        "/definitions/x, 10:1-10:12",
        "/definitions/99999999999, 10:1-10:12",
        "/title/x, 3:8-3:19",
        "/nothing, 2:1-2:7",
    })
    void findsWhereAValueWasWritten(String path, String place) {
        assertThat(text(map.locate(NoticePath.parse(path)))).isEqualTo(place);
    }

    @Test
    void findsTheSamePlacesInJson() {
        String json = "{\n  \"notice\": \"n\",\n  \"a\\\"\ud83d\ude00\": [ {\"b\": 1.50 }, \"\ud83d\ude00\", null ]\n}";
        SourceMap places = NoticeReader.create().read(json, "n.json").sourceMap();

        assertThat(text(places.locate(NoticePath.of("notice")))).isEqualTo("2:13-2:16");
        assertThat(text(places.locate(NoticePath.of("a\"\ud83d\ude00")))).isEqualTo("3:3-3:9");
        assertThat(text(places.locate(NoticePath.of("a\"\ud83d\ude00", "0")))).isEqualTo("3:13-3:25");
        assertThat(text(places.locate(NoticePath.of("a\"\ud83d\ude00", "0", "b"))))
                .isEqualTo("3:19-3:23");
        assertThat(text(places.locate(NoticePath.of("a\"\ud83d\ude00", "1")))).isEqualTo("3:27-3:30");
    }

    @Test
    void theRootIsAtTheStartOfAFileWithoutKeys() {
        assertThat(text(rootOf("# A comment\n- a\n"))).isEqualTo("1:1-1:1");
        assertThat(text(rootOf("# A comment\n{}\n"))).isEqualTo("1:1-1:1");
        assertThat(text(rootOf("# A comment\n\"unclosed\n"))).isEqualTo("1:1-1:1");
        assertThat(text(rootOf("# A comment\na text\n"))).isEqualTo("2:1-2:7");
    }

    private static SourceLocation rootOf(String yaml) {
        return NoticeReader.create().read(yaml, "n.yaml").sourceMap().locate(NoticePath.root());
    }

    @Test
    void knowsTheLines() {
        assertThat(map.line(1)).contains("# A comment");
        assertThat(map.line(3)).contains("title: \"A \ud83d\ude00 title\"");
        assertThat(map.line(23)).contains("");
        assertThat(map.line(24)).isEmpty();
        assertThat(map.line(0)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b\ud83d\ude00", "\n", "\r", "\r\n", " ", "\u00e9")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property(seed = "20261123")
    void aPlaceLeadsBackToItsCharacter(@ForAll("texts") String text) {
        SourceText source = new SourceText("n.yaml", text);
        int[] characters = text.codePoints().toArray();
        for (int offset = 0; offset < characters.length; offset++) {
            SourceLocation at = source.location(offset, offset + 1);
            int[] line = source.line(at.line()).orElseThrow().codePoints().toArray();
            if (at.column() <= line.length) {
                assertThat(line[at.column() - 1]).isEqualTo(characters[offset]);
            } else {
                assertThat(characters[offset]).isIn((int) '\n', (int) '\r');
            }
        }
    }

    private static String text(SourceLocation at) {
        return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
    }
}
