package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.finding.Finding;
import org.noticekit.finding.SourceLocation;

/** Files are called in reports as whoever checks calls them, wherever they are. */
class NamedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void noticesAndWaiversAreFoundFromAFolderAndCalledAsTheyAreGiven() throws IOException {
        Files.writeString(folder.resolve("sparse.yaml"), "notice: sparse\ntitle: Sparse\nlanguage: en-GB\n");
        Files.writeString(folder.resolve("waivers.yaml"), """
                waivers:
                  - {rule: no-such-rule, path: /, reason: Why., owner: Ann, expires: 2026-12-31}
                """);
        CheckSettings settings = CheckSettings.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .folder(folder)
                .addWaivers(Path.of("waivers.yaml"))
                .build();

        CheckResult result = NoticeCheck.of(settings)
                .check(List.of(NoticeSource.of(folder.resolve("sparse.yaml"), "notices/sparse.yaml")));

        assertThat(result.files()).extracting(CheckedFile::name).containsExactly("notices/sparse.yaml", "waivers.yaml");
        assertThat(result.files()).allSatisfy(file -> assertThat(file.findings())
                .isNotEmpty()
                .extracting(Finding::location)
                .allSatisfy(at -> assertThat(at).map(SourceLocation::file).hasValue(file.name())));
    }

    @Test
    void aFileThatCannotBeOpenedIsCalledByItsName() {
        CheckSettings settings =
                CheckSettings.builder().asOf(LocalDate.of(2026, 11, 23)).build();

        CheckResult result =
                NoticeCheck.of(settings).check(List.of(NoticeSource.of(folder.resolve("none.yaml"), "none.yaml")));

        assertThat(result.hasUnreadableFile()).isTrue();
        assertThat(result.files()).extracting(CheckedFile::name).containsExactly("none.yaml");
        assertThat(result.files().get(0).findings())
                .extracting(Finding::location)
                .allSatisfy(at -> assertThat(at).map(SourceLocation::file).hasValue("none.yaml"));
    }

    @Test
    void onlyNoticesOfOneSetAreHeldAgainstEachOther() throws IOException {
        Path welsh = folder.resolve("welsh.yaml");
        Path english = folder.resolve("english.yaml");
        Files.writeString(welsh, "notice: same\ntitle: Un\nlanguage: cy\n");
        Files.writeString(
                english,
                "notice: same\ntitle: One\nlanguage: en-GB\ncontrollers:\n  council: {name: Example, kind: principal-authority}\n");
        CheckSettings together = CheckSettings.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .together(true)
                .build();
        List<NoticeSource> both = List.of(NoticeSource.of(welsh), NoticeSource.of(english));

        CheckResult one = NoticeCheck.of(together).check(both);
        CheckResult two = NoticeCheck.of(source -> CheckSettings.builder()
                        .from(together)
                        .set(source.name())
                        .build())
                .check(both);

        assertThat(rules(one)).contains("language-parity");
        assertThat(rules(two)).isNotEmpty().doesNotContain("language-parity");
    }

    private static List<String> rules(CheckResult result) {
        return result.files().stream()
                .flatMap(file -> file.findings().stream())
                .map(Finding::rule)
                .toList();
    }
}
