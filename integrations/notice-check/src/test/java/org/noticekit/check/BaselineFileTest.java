package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.KnownFinding;
import org.noticekit.io.BaselineReader;
import org.noticekit.io.BaselineWriter;
import org.noticekit.io.NoticeFormat;

class BaselineFileTest {

    private static final String NOTICE = """
            notice: website
            title: Website privacy notice
            language: en-GB
            controllers:
              council: {name: Example County Council}
            """;

    @TempDir
    Path folder;

    private Path notice;
    private Path known;

    @BeforeEach
    void aLineIsDrawn() throws IOException {
        notice = Files.writeString(folder.resolve("website.yaml"), NOTICE);
        known = Files.writeString(
                folder.resolve("known.yaml"), BaselineFile.text(check(Baseline.NONE, notice), NoticeFormat.YAML));
    }

    @Test
    void whatWasThereDoesNotCountAndWhatIsNewDoes() throws IOException {
        CheckResult same = check(BaselineFile.read(known).baseline(), notice);
        assertThat(same.fails()).isFalse();
        assertThat(same.known()).isEqualTo(BaselineFile.read(known).size()).isPositive();

        Files.writeString(
                notice, "# moved down\n" + NOTICE + "processors: {host: {name: Host Ltd, locations: [IE]}}\n");
        CheckResult more = check(BaselineFile.read(known).baseline(), notice);
        assertThat(more.fails()).isTrue();
        assertThat(more.known()).isEqualTo(same.known());
    }

    @Test
    void oneOfThousandsOfNoticesCanBeRead() {
        KnownFinding found = BaselineReader.create().read(known).orThrow().get(0);
        String text = BaselineWriter.of(NoticeFormat.YAML).write(Collections.nCopies(100_000, found));

        assertThat(BaselineFile.read(text, known).size()).isEqualTo(100_000);
    }

    @Test
    void ofNoFileNothingIsTold() {
        CheckResult none = check(Baseline.NONE);

        assertThat(BaselineFile.read(known).withUnused(none, folder.resolve("gone")))
                .isEqualTo(none);
    }

    @Test
    void itIsTheSameTextAgain() throws IOException {
        assertThat(BaselineFile.text(check(Baseline.NONE, notice), NoticeFormat.YAML))
                .isEqualTo(Files.readString(known))
                .startsWith("baseline:\n  - file: website.yaml\n    rule: ");
        assertThat(BaselineFile.text(check(BaselineFile.read(known).baseline(), notice), NoticeFormat.JSON))
                .as("what counts no more is not in it")
                .isEqualToIgnoringWhitespace("{\"baseline\": []}");
    }

    @Test
    void whatIsFoundNoMoreIsToldInItsPlace() throws IOException {
        Files.writeString(notice, NOTICE + "updated: 2026-11\n");

        List<String> told = unused(notice);

        assertThat(told).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains("known.yaml:")
                .contains(" in website.yaml, but the baseline has it. [baseline-unused]"));
    }

    @Test
    void ofANoticeThatIsGoneAllIsToldAndOfOneThatIsNotLookedAtNothing() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), NOTICE);
        int all = BaselineFile.read(known).size();

        assertThat(unused(other)).isEmpty();
        Files.writeString(notice, "notice: [broken\n");
        assertThat(unused(notice, other)).isEmpty();
        Files.delete(notice);
        assertThat(unused(other)).hasSize(all);
        assertThat(unused(notice, other))
                .as("a name that is mistaken says nothing of the baseline")
                .isEmpty();
    }

    private List<String> unused(Path... notices) {
        BaselineFile baseline = BaselineFile.read(known);
        return baseline.withUnused(check(baseline.baseline(), notices), folder).files().stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.rule().equals(BaselineFile.UNUSED))
                .map((Finding finding) -> FindingFormatter.line().format(finding))
                .toList();
    }

    private CheckResult check(Baseline baseline, Path... notices) {
        CheckSettings settings = CheckSettings.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .projectFolder(folder)
                .baseline(baseline)
                .build();
        return NoticeCheck.of(settings)
                .check(Stream.of(notices).map(NoticeSource::of).toList());
    }
}
