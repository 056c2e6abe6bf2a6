package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;

class StatedSettingsTest {

    private static final String NOBODY = "00000000000000000000000000000000";

    @TempDir
    Path folder;

    private CheckSettings base;
    private ProjectFile project;

    @BeforeEach
    void aProjectThatSaysEverything() throws IOException {
        Files.writeString(folder.resolve("noticekit.yaml"), """
                project: x
                together: true
                baseline: known.yaml
                laws: [uk-gdpr]
                failOn: warning
                severities: {notice-date: error}
                waivers: [w.yaml]
                policies: [p.yaml]
                layers: {general: g.yaml}
                folders:
                  - files: [a.yaml]
                    laws: [eu-gdpr]
                    failOn: info
                    severities: {retention-present: info}
                    waivers: [v.yaml]
                    policies: [q.yaml]
                    layers: {other: g.yaml}
                """);
        for (String name : List.of("w.yaml", "v.yaml", "p.yaml", "q.yaml", "g.yaml")) {
            Files.writeString(folder.resolve(name), "");
        }
        baseline("known.yaml", NOBODY);
        base = CheckSettings.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .folder(folder)
                .build();
        project = ProjectFile.find(folder).orElseThrow();
    }

    @Test
    void whatIsNotSaidIsAsTheProjectSays() {
        assertThat(settings(StatedSettings.builder().build(), "a.yaml"))
                .isEqualTo(project.settings(base).apply(source("a.yaml")))
                .satisfies(it -> assertThat(it.waivers()).containsExactly(Path.of("w.yaml"), Path.of("v.yaml")))
                .satisfies(it -> assertThat(it.baseline().fingerprints()).containsExactly(NOBODY));
    }

    @Test
    void whatIsSaidStandsInPlaceOfAllThatTheProjectSays() throws IOException {
        baseline("other.yaml", NOBODY.replace('0', 'a'));
        StatedSettings stated = StatedSettings.builder()
                .laws(Set.of(Law.UK_LAW_ENFORCEMENT))
                .failOn(Threshold.NEVER)
                .severities(Map.of("plain-language", Severity.ERROR))
                .waivers(List.of(Path.of("mine.yaml")))
                .policies(List.of())
                .layers(Map.of("third", Path.of("t.yaml")))
                .baseline(Path.of("other.yaml"))
                .together(false)
                .build();

        for (String name : List.of("a.yaml", "b.yaml")) {
            assertThat(settings(stated, name))
                    .isEqualTo(CheckSettings.builder()
                            .from(base)
                            .projectFolder(folder)
                            .addLaws(Law.UK_LAW_ENFORCEMENT)
                            .failOn(Threshold.NEVER)
                            .putSeverities("plain-language", Severity.ERROR)
                            .addWaivers(Path.of("mine.yaml"))
                            .putLayers("third", Path.of("t.yaml"))
                            .baseline(new Baseline(Set.of(NOBODY.replace('0', 'a'))))
                            .build());
        }
    }

    @Test
    void theProjectsBaselineNeedNotBeThereIfAnotherIsSaid() throws IOException {
        baseline("other.yaml", NOBODY);
        Files.delete(folder.resolve("known.yaml"));

        assertThat(settings(
                                StatedSettings.builder()
                                        .baseline(Path.of("other.yaml"))
                                        .build(),
                                "a.yaml")
                        .baseline()
                        .fingerprints())
                .containsExactly(NOBODY);
        assertThatThrownBy(() -> settings(StatedSettings.builder().build(), "a.yaml"))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageEndingWith("known.yaml is not there yet. \"notice baseline create\" makes a baseline.");
    }

    @Test
    void withoutAProjectItStandsInPlaceOfTheSettings() {
        CheckSettings general =
                CheckSettings.builder().from(base).addLaws(Law.UK_GDPR).build();

        assertThat(StatedSettings.builder()
                        .failOn(Threshold.INFO)
                        .build()
                        .settings(general, Optional.empty())
                        .apply(source("a.yaml")))
                .isEqualTo(CheckSettings.builder()
                        .from(general)
                        .failOn(Threshold.INFO)
                        .build());
    }

    private CheckSettings settings(StatedSettings stated, String name) {
        return stated.settings(base, Optional.of(project)).apply(source(name));
    }

    private NoticeSource source(String name) {
        return NoticeSource.of(folder.resolve(name), name);
    }

    private void baseline(String name, String fingerprint) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "baseline:\n  - {file: a.yaml, rule: notice-date, path: /, fingerprint: " + fingerprint + "}\n");
    }
}
