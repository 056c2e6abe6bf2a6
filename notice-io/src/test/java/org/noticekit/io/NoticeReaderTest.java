package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.model.Identifier;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;

class NoticeReaderTest {

    private static final String MINIMAL = "notice: website\ntitle: Privacy\nlanguage: en-GB\n";

    private final NoticeReader reader = NoticeReader.create();

    @ParameterizedTest
    @ValueSource(strings = {"twelve-mistakes.yaml", "twelve-mistakes.json"})
    void reportsTwelveIndependentMistakesAsExactlyTwelveFindings(String file) throws IOException {
        ReadResult read = reader.read(Files.readString(Golden.resource(file)), file);

        assertThat(read.findings()).hasSize(12);
        assertThat(read.notice()).isEmpty();
        Golden.assertMatches(Golden.resource(file + ".txt"), blocks(read));
    }

    @Test
    void findsTheSameInYamlAndJson() throws IOException {
        ReadResult yaml = reader.read(Files.readString(Golden.resource("twelve-mistakes.yaml")), "n.yaml");
        ReadResult json = reader.read(Files.readString(Golden.resource("twelve-mistakes.json")), "n.json");

        assertThat(withoutPlaces(json)).isEqualTo(withoutPlaces(yaml));
    }

    private static String withoutPlaces(ReadResult read) {
        return read.findings().stream()
                .map(each ->
                        each.rule() + " " + each.path() + " " + each.message().replaceAll("line [0-9]+", "line"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsYamlAndJsonToTheSameNotice() {
        PrivacyNotice yaml = reader.read(MINIMAL, "n.yaml").orThrow();
        PrivacyNotice json = reader.read(
                        "{\"notice\": \"website\", \"title\": \"Privacy\", \"language\": \"en-GB\"}", "n.json")
                .orThrow();

        assertThat(json).isEqualTo(yaml);
        assertThat(yaml.id()).isEqualTo(Identifier.of("website"));
        assertThat(yaml.title().value()).isEqualTo("Privacy");
    }

    @Test
    void keepsPlainYamlAsItWasWritten() {
        PrivacyNotice notice = reader.read(
                        MINIMAL.replace("Privacy", "01067")
                                + "version: 1.10\nupdated: 2024\nreviewed: 2024-06\n"
                                + "controllers: {council: {establishedIn: NO, registrations: [{number: 007}]}}\n",
                        "n.yaml")
                .orThrow();

        assertThat(notice.title().value()).isEqualTo("01067");
        assertThat(notice.version().orElseThrow().value()).isEqualTo("1.10");
        assertThat(notice.updated().orElseThrow().value()).isEqualTo("2024");
        assertThat(notice.reviewed().orElseThrow().value()).isEqualTo("2024-06");
        assertThat(notice.controllers().values())
                .singleElement()
                .satisfies(council -> assertThat(council.establishedIn()).contains(Place.of("NO")));
    }

    @Test
    void readsFilesAndStreams(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("n.yaml"), MINIMAL);
        InputStream stream = new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_8));

        assertThat(reader.read(file).notice()).isPresent();
        assertThat(reader.read(stream, "n.yaml").notice())
                .isEqualTo(reader.read(file).notice());
    }

    @Test
    void answersWithAFindingForAFileThatCannotBeOpened(@TempDir Path folder) {
        assertThat(reader.read(folder.resolve("nowhere.yaml")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("unreadable"));
        assertThat(reader.read(folder).findings()).extracting(Finding::rule).containsExactly("unreadable");
        assertThat(reader.read(folder).isUnreadable()).isTrue();
        assertThat(reader.read("a: \u0007", "n.yaml").isUnreadable()).isTrue();
        assertThat(reader.read("titel: x", "n.yaml").isUnreadable()).isFalse();
        assertThat(reader.read(MINIMAL, "n.yaml").isUnreadable()).isFalse();
    }

    @Test
    void throwsOnRequestAndListsAllFindings() {
        ReadResult read = reader.read("title: x\nlanguage: welsh\n", "n.yaml");

        assertThatThrownBy(read::orThrow)
                .isInstanceOfSatisfying(NoticeReadException.class, thrown -> assertThat(thrown.findings())
                        .isEqualTo(read.findings()))
                .hasMessageContaining("n.yaml:1:1: error: The file has no \"notice\"")
                .hasMessageContaining("n.yaml:2:11: error: \"welsh\" is not a language.");
    }

    static String blocks(ReadResult read) {
        FindingFormatter format = FindingFormatter.block(read.sourceMap());
        return read.findings().stream().map(each -> format.format(each) + "\n").collect(Collectors.joining("\n"));
    }
}
