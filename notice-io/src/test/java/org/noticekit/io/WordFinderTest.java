package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.SourceMap;
import org.noticekit.finding.TextSpan;
import org.noticekit.model.PrivacyNotice;

/** Words are found in the file however a text was written. */
class WordFinderTest {

    private static final NoticePath INTRODUCTION = NoticePath.of("introduction");

    static Stream<Arguments> files() {
        return Stream.of(
                file("plain", "introduction: We use SSL here.\n", "n.yaml", "1:22-1:25"),
                file("plain, on two lines", "introduction: We use\n  SSL here.\n", "n.yaml", "2:3-2:6"),
                file("single quotes", "introduction: 'It''s our\n\n  own SSL here.'\n", "n.yaml", "3:7-3:10"),
                file(
                        "double quotes",
                        "introduction: \"A \\\"\\u0041\\x41\\U0001F600\\\\\\n\\t SSL\"\n",
                        "n.yaml",
                        "1:47-1:50"),
                file("a line that goes on", "introduction: \"We \\\n  use SSL\"\n", "n.yaml", "2:7-2:10"),
                file("a block", "introduction: | # note\n  We\n\n    use SSL.\n", "n.yaml", "4:9-4:12"),
                file("a folded block", "introduction: >-\n  We\n  use SSL.\n", "n.yaml", "3:7-3:10"),
                file("after an emoji", "introduction: \ud83d\ude00 SSL\n", "n.yaml", "1:17-1:20"),
                file("JSON", "{\"introduction\": \"A \\\"\\uD83D\\uDE00\\n\\/SSL\"}", "n.json", "1:39-1:42"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void findsTheWords(String name, String text, String file, String place) {
        SourceMap map = NoticeReader.create().read(text, file).sourceMap();
        String value = valueOf(text, file);

        int start = value.indexOf("SSL");
        assertThat(written(map.locate(INTRODUCTION, TextSpan.of(value, start, start + 3))))
                .isEqualTo(place);
    }

    @Property(seed = "20261123", tries = 500)
    void findsWordsInWhateverTheWriterWrites(
            @ForAll @StringLength(max = 90) String before,
            @ForAll @CharRange(from = 'k', to = 'p') @StringLength(min = 1, max = 9) String words,
            @ForAll @StringLength(max = 90) String after,
            @ForAll NoticeFormat format) {
        String text =
                (before + " " + words + " " + after).replaceAll("[^\\x20-\\x7e\\n\u00e0-\u0400\u4e00-\u9fff]", "-");
        PrivacyNotice notice = PrivacyNotice.builder()
                .id("n")
                .title("t")
                .language("en")
                .introduction(text)
                .build();
        String file = format == NoticeFormat.YAML ? "n.yaml" : "n.json";
        String source = NoticeWriter.of(format).write(notice);
        String value = notice.introduction().orElseThrow().value();
        int start = value.indexOf(words);

        SourceLocation place = NoticeReader.create()
                .read(source, file)
                .sourceMap()
                .locate(INTRODUCTION, TextSpan.of(value, start, start + words.length()));

        String line = source.split("\n", -1)[place.line() - 1];
        assertThat(line.substring(
                        line.offsetByCodePoints(0, place.column() - 1),
                        line.offsetByCodePoints(0, place.endColumn() - 1)))
                .isEqualTo(words);
    }

    private static String valueOf(String text, String file) {
        String whole = file.endsWith("json")
                ? text.replace("}", ", \"notice\": \"n\", \"title\": \"t\", \"language\": \"en\"}")
                : text + "notice: n\ntitle: t\nlanguage: en\n";
        return NoticeReader.create()
                .read(whole, file)
                .orThrow()
                .introduction()
                .orElseThrow()
                .value();
    }

    private static String written(SourceLocation at) {
        return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
    }

    private static Arguments file(String name, String text, String file, String place) {
        return Arguments.of(name, text, file, place);
    }
}
