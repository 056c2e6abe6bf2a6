package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;

class ProjectFileTest {

    private static final CheckSettings BASE =
            CheckSettings.builder().asOf(LocalDate.of(2026, 11, 23)).build();

    private static final String NOTICE = """
            notice: website
            title: Website privacy notice
            language: en-GB
            controllers:
              council: {name: Example County Council}
            """;

    @TempDir
    Path folder;

    @Test
    void itIsFoundInTheNearestFolderUpwards() throws IOException {
        write("noticekit.yaml", "project: Outer\n");
        write("in/noticekit.yaml", "project: Inner\n");
        write("in/deep/er/notice.yaml", NOTICE);

        assertThat(ProjectFile.find(folder.resolve("in/deep/er")).orElseThrow().file())
                .isEqualTo(folder.resolve("in/noticekit.yaml"));
        assertThat(ProjectFile.find(folder).orElseThrow().file()).isEqualTo(folder.resolve("noticekit.yaml"));
        assertThat(ProjectFile.find(folder.getRoot())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noticekit.yml", "noticekit.json"})
    void oneThatIsNearlyCalledSoIsNotPassedOver(String name) throws IOException {
        write(name, "project: x\n");

        assertThatThrownBy(() -> ProjectFile.find(folder))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        folder.resolve(name) + " is not used, for a project file is called noticekit.yaml. Rename it.");
    }

    @Test
    void norOneThatIsAFolderOrALinkToNothing() throws IOException {
        Files.createDirectories(folder.resolve("a/noticekit.yaml"));
        Files.createDirectory(folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/noticekit.yaml"), Path.of("nowhere"));

        assertThat(problems("a")).containsExactly("noticekit.yaml:1:1: error: The file cannot be opened. [unreadable]");
        assertThat(problems("b")).containsExactly("noticekit.yaml:1:1: error: The file cannot be opened. [unreadable]");
    }

    @Test
    void everyFileThatIsNotThereIsToldInItsPlace() throws IOException {
        write("noticekit.yaml", """
                project: x
                waivers: [here.yaml, gone.yaml]
                policies: [folder]
                layers:
                  general: gone.yaml
                folders:
                  - files: [a]
                    waivers:
                      - ../gone.yaml
                """);
        write("here.yaml", "waivers: []\n");
        Files.createDirectory(folder.resolve("folder"));

        assertThat(problems(""))
                .containsExactly(
                        "noticekit.yaml:2:22: error: \"gone.yaml\" is no file that can be read. [unreadable]",
                        "noticekit.yaml:3:12: error: \"folder\" is no file that can be read. [unreadable]",
                        "noticekit.yaml:5:12: error: \"gone.yaml\" is no file that can be read. [unreadable]",
                        "noticekit.yaml:9:9: error: \"../gone.yaml\" is no file that can be read. [unreadable]");
    }

    @Test
    void aRuleThatThereIsNotIsToldInItsPlace() throws IOException {
        write("noticekit.yaml", "project: x\nseverities: {notice-dat: info}\n");
        ProjectFile project = ProjectFile.find(folder).orElseThrow();

        UnusableFileException refused = catchThrowableOfType(UnusableFileException.class, () -> project.settings(BASE));

        assertThat(told(refused))
                .containsExactly("noticekit.yaml:2:26: error: There is no rule \"notice-dat\" about what notices say. "
                        + "Did you mean \"notice-date\"? [bad-value]");
    }

    @Test
    void patternsWithoutAnyNoticeAreToldInTheirPlace() throws IOException {
        write("noticekit.yaml", "project: x\nnotices:\n  - here\n  - nowhere/**\n");
        write("here/a.yaml", NOTICE);
        ProjectFile project = ProjectFile.find(folder).orElseThrow();

        UnusableFileException refused = catchThrowableOfType(UnusableFileException.class, project::notices);

        assertThat(told(refused))
                .containsExactly("noticekit.yaml:4:5: error: No notice file is found for \"nowhere/**\" in the folder "
                        + folder + "; notice files end in .yaml, .yml or .json. [unreadable]");
    }

    @Test
    void itsNoticesAreWhatItNamesButNotItsOwnFiles() throws IOException {
        write("noticekit.yaml", """
                project: x
                notices: [., a.yaml]
                waivers: [sub/w.yaml]
                policies: [p.yaml]
                baseline: known.yaml
                """);
        write("a.yaml", NOTICE);
        write("sub/b.yaml", NOTICE);
        write("sub/w.yaml", "waivers: []\n");
        write("p.yaml", "policy: Ours\nrules: [{places: [UK], because: DPIA 7}]\n");
        write("known.yaml", "baseline: []\n");

        ProjectFile project = ProjectFile.find(folder).orElseThrow();
        assertThat(project.notices())
                .extracting(each ->
                        folder.relativize(each.file().orElseThrow().normalize()).toString())
                .containsExactly("a.yaml", Path.of("sub", "b.yaml").toString());
        assertThat(project.notices(List.of(folder.resolve("sub/b.yaml"))))
                .as("nor what an option names")
                .hasSize(1);
    }

    @Test
    void eachNoticeIsJudgedByWhatHoldsForIt() throws IOException {
        write("noticekit.yaml", """
                project: x
                failOn: warning
                together: true
                severities: {notice-date: error}
                waivers: [w.yaml]
                folders:
                  - files: [parish]
                    laws: [eu-gdpr]
                    failOn: never
                """);
        write("w.yaml", "waivers: []\n");
        write("a.yaml", NOTICE);
        write("parish/b.yaml", NOTICE);
        Function<NoticeSource, CheckSettings> settings =
                ProjectFile.find(folder).orElseThrow().settings(BASE);

        CheckSettings all = settings.apply(NoticeSource.of(folder.resolve("a.yaml")));
        CheckSettings parish = settings.apply(NoticeSource.of(folder.resolve("x/../parish/b.yaml")));

        assertThat(all.laws()).isEmpty();
        assertThat(all.failOn()).isEqualTo(Threshold.WARNING);
        assertThat(all.together()).isTrue();
        assertThat(all.severities()).containsExactly(Map.entry("notice-date", Severity.ERROR));
        assertThat(all.waivers()).containsExactly(folder.resolve("w.yaml"));
        assertThat(parish.laws()).containsExactly(Law.EU_GDPR);
        assertThat(parish.failOn()).isEqualTo(Threshold.NEVER);
        assertThat(parish.waivers()).isEqualTo(all.waivers());
    }

    @Test
    void whatIsWrongWithWaiversFailsIfItFailsForAnyNotice() throws IOException {
        write("noticekit.yaml", """
                project: x
                failOn: error
                waivers: [w.yaml]
                folders: [{files: [archive, parish], failOn: never}]
                """);
        write("w.yaml", """
                waivers:
                  - {rule: notice-date, path: /, reason: Later., owner: Ann Example, expires: 2028-01-01}
                """);
        write("archive/a.yaml", NOTICE);
        write("b.yaml", NOTICE);
        ProjectFile project = ProjectFile.find(folder).orElseThrow();
        List<NoticeSource> both = NoticeFinder.in(folder).find(List.of("archive", "b.yaml"));

        CheckResult result = NoticeCheck.of(project.settings(BASE)).check(both);

        assertThat(result.files()).extracting(CheckedFile::fails).containsExactly(false, true, true);
    }

    @Test
    void whatIsSaidOfNoNoticeIsRefused() throws IOException {
        write("noticekit.yaml", """
                project: x
                notices: [notices]
                failOn: never
                folders:
                  - files: [notices/webiste.yaml, "*/archive", "W*.yaml", notices/archive]
                    failOn: error
                """);
        write("notices/website.yaml", NOTICE);
        write("notices/archive/a.yaml", NOTICE);
        ProjectFile project = ProjectFile.find(folder).orElseThrow();

        UnusableFileException refused = catchThrowableOfType(UnusableFileException.class, () -> project.settings(BASE));

        assertThat(refused.reasons().stream())
                .extracting(finding -> finding.path().toString(), Finding::message)
                .containsExactly(
                        tuple(
                                "/folders/0/files/0",
                                "No notice is \"notices/webiste.yaml\" or below it, so that this would hold for none."
                                        + " Did you mean \"notices/website.yaml\"?"),
                        tuple(
                                "/folders/0/files/1",
                                "No notice is \"*/archive\" or below it, so that this would hold for none."),
                        tuple(
                                "/folders/0/files/2",
                                "No notice is \"W*.yaml\" or below it, so that this would hold for none."));
    }

    @Test
    void aFolderThatHasNoNoticeYetIsNoMistake() throws IOException {
        write("noticekit.yaml", "project: x\nnotices: [a.yaml]\nfolders: [{files: [archive], failOn: never}]\n");
        write("a.yaml", NOTICE);
        Files.createDirectories(folder.resolve("archive"));

        assertThat(ProjectFile.find(folder).orElseThrow().settings(BASE)).isNotNull();
    }

    /** Where there is a policy, the rule finds nothing; where there is none, that is why. */
    @Test
    void aWaiverIsUnusedWhateverTheReasonIsInEachNotice() throws IOException {
        write("noticekit.yaml", "project: x\nwaivers: [w.yaml]\nfolders: [{files: [b.yaml], policies: [p.yaml]}]\n");
        write(
                "w.yaml",
                "waivers:\n  - {rule: location-policy, path: /, reason: Later., owner: Ann, expires: 2027-01-01}\n");
        write("p.yaml", "policy: Ours\nrules: [{places: [UK], because: DPIA 7}]\n");
        List<NoticeSource> both =
                List.of(NoticeSource.of(write("a.yaml", NOTICE)), NoticeSource.of(write("b.yaml", NOTICE)));
        ProjectFile project = ProjectFile.find(folder).orElseThrow();

        CheckResult result = NoticeCheck.of(project.settings(BASE)).check(both);

        assertThat(result.files().get(2).findings()).singleElement().returns("waiver-unused", Finding::rule);
    }

    @Test
    void aBaselineIsReadWhenItIsNeededAndThenMustBeOne() throws IOException {
        write("noticekit.yaml", "project: x\nbaseline: known.yaml\n");
        ProjectFile project = ProjectFile.find(folder).orElseThrow();

        assertThat(project.withoutBaseline().settings(BASE)).isNotNull();
        assertThatThrownBy(() -> project.settings(BASE))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(folder.resolve("known.yaml")
                        + " is not there yet. \"notice baseline create\" makes a baseline.");
        write("known.yaml", "[]");
        assertThatThrownBy(() -> project.settings(BASE))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(folder.resolve("known.yaml") + " is not a baseline:");
    }

    @Test
    void whateverAFileIsCalledItsFingerprintsAreTheSame() throws IOException {
        write("noticekit.yaml", "project: x\n");
        Path notice = write("n/a.yaml", NOTICE);
        Function<NoticeSource, CheckSettings> settings =
                ProjectFile.find(folder).orElseThrow().settings(BASE);
        Path here = Path.of("").toAbsolutePath();
        Path linked = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);

        List<List<String>> fingerprints = Stream.of(
                        notice, folder.resolve("./n/../n/a.yaml"), here.relativize(notice), linked.resolve("n/a.yaml"))
                .map(each -> fingerprints(each, settings))
                .toList();
        Files.delete(linked);

        assertThat(fingerprints.get(0)).isNotEmpty();
        assertThat(fingerprints).containsOnly(fingerprints.get(0));
        assertThat(fingerprints(notice, any -> BASE)).isNotEqualTo(fingerprints.get(0));
    }

    @Test
    void whereverFilesAreSeenFromTheProjectCallsItsOwnFromThere() throws IOException {
        write("noticekit.yaml", """
                project: x
                waivers: [w.yaml]
                folders: [{files: [n], failOn: never}]
                """);
        write(
                "w.yaml",
                "waivers:\n  - {rule: notice-date, path: /x, reason: Later., owner: Ann, expires: 2027-01-01}\n");
        Path notice = write("n/a.yaml", NOTICE);
        Path elsewhere = Files.createDirectories(folder.resolve("else/where"));
        ProjectFile project = ProjectFile.find(folder).orElseThrow();
        CheckSettings fromElsewhere =
                CheckSettings.builder().from(BASE).folder(elsewhere).build();

        CheckResult result = NoticeCheck.of(project.settings(fromElsewhere))
                .check(List.of(NoticeSource.of(notice, "../../n/a.yaml")));

        assertThat(result.files()).extracting(CheckedFile::name).containsExactly("../../n/a.yaml", "../../w.yaml");
        assertThat(result.files()).extracting(CheckedFile::place).containsExactly("n/a.yaml", "w.yaml");
        assertThat(result.fails()).isFalse();
        assertThat(result.files().get(0).checked())
                .extracting(CheckedFinding::fingerprint)
                .isEqualTo(fingerprints(notice, project.settings(BASE)));
    }

    private static List<String> fingerprints(Path file, Function<NoticeSource, CheckSettings> settings) {
        return NoticeCheck.of(settings).check(List.of(NoticeSource.of(file))).files().get(0).checked().stream()
                .map(CheckedFinding::fingerprint)
                .toList();
    }

    private List<String> problems(String in) {
        return told(catchThrowableOfType(
                UnusableFileException.class,
                () -> ProjectFile.find(folder.resolve(in).normalize())));
    }

    private static List<String> told(UnusableFileException refused) {
        return refused.reasons().stream()
                .map(FindingFormatter.line()::format)
                .map(line -> line.substring(line.indexOf("noticekit.yaml")))
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
