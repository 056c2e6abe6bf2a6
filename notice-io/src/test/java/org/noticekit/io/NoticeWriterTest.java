package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Text;

class NoticeWriterTest {

    @Test
    void aLongTimeIsAText() {
        PrivacyNotice notice = NoticeReader.create()
                .read("notice: n\ntitle: t\nlanguage: en\n", "n.yaml")
                .orThrow();
        Text title = Text.of("1" + ":30".repeat(80_000));

        assertThat(NoticeWriter.of(NoticeFormat.YAML)
                        .write(PrivacyNotice.builder().from(notice).title(title).build()))
                .contains("title: \"1:30:30:");
    }

    private static final NoticeReader READER = NoticeReader.create();

    @ParameterizedTest
    @EnumSource(NoticeFormat.class)
    void writesAsPeopleWrite(NoticeFormat format) {
        PrivacyNotice notice = READER.read(Golden.resource("written.yaml")).orThrow();
        Path golden = Golden.resource(
                switch (format) {
                    case YAML -> "written.yaml";
                    case JSON -> "written.json";
                });

        Golden.assertMatches(golden, NoticeWriter.of(format).write(notice));
    }

    @Test
    void writesFiles(@TempDir Path folder) throws IOException {
        PrivacyNotice notice = READER.read(Golden.resource("written.yaml")).orThrow();
        Path file = folder.resolve("n.yaml");
        NoticeWriter.of(NoticeFormat.YAML).write(notice, file);

        assertThat(READER.read(file).notice()).contains(notice);
        assertThat(Files.readString(file)).isEqualTo(Files.readString(Golden.resource("written.yaml")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Website privacy notice",
                "01632 960100",
                "P2Y",
                "2024-06-30",
                "2024-06",
                "https://www.example.gov.uk/privacy?a=b#c",
                "Chat, e-mail & post (by hand)",
                "it's",
                "a#b",
                "a:b",
                "caf\u00e9",
                "/privacy",
                "+44 1632 960100",
                "No one",
                "IE"
            })
    void writesPlainlyWhatEveryReaderTakesForText(String text) {
        assertThat(YamlScalar.of(text, 2)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "NO",
                "Yes",
                "null",
                "~",
                "true",
                "on",
                "2024",
                "4.1",
                "1e3",
                "0x1F",
                "0o17",
                "12:30:45",
                ".5",
                "-1",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "- a",
                "-",
                "? a",
                "[a]",
                "{a}",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "---",
                "...",
                "a\tb",
                "\u00a0",
                "\u200b",
                "\u2028",
                "<<",
                "=",
                ",a",
                "]a",
                "}a"
            })
    void quotesWhatSomeReaderTakesForSomethingElse(String text) {
        assertThat(YamlScalar.of(text, 2)).startsWith("\"").endsWith("\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', '|\n  a\n  b'",
        "'a\n\n  b', '|\n  a\n\n    b'",
        "'  a\nb', '|2\n    a\n  b'",
    })
    void writesSeveralLinesBelowOneAnother(String text, String written) {
        assertThat(YamlScalar.of(text, 2)).isEqualTo(written);
    }

    @Test
    void quotesLinesThatCannotStandByThemselves() {
        for (String text : List.of("\na", "a\n", "a\r\nb", "a\n\u2028b")) {
            assertThat(YamlScalar.of(text, 2)).startsWith("\"");
        }
    }
}
