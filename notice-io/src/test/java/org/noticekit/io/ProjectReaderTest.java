package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.project.JudgingSettings;
import org.noticekit.project.Project;
import org.noticekit.project.RelativePath;

class ProjectReaderTest {

    private static final String YAML = """
            project: Notices of Example County Council
            notices: [notices, "*.{yaml,json}"]
            together: true
            baseline: noticekit-baseline.yaml
            laws: [uk-gdpr]
            failOn: warning
            severities: {notice-date: error, link-text: info}
            waivers: [waivers.yaml]
            policies: [policies/where.yaml]
            layers: {general: notices/general.yaml}
            folders:
              - files: [notices/parish]
                laws: [eu-gdpr]
                failOn: never
                severities: {link-text: warning}
                waivers: [notices/parish/waivers.yaml]
                layers: {general: notices/parish/general.yaml, other: o.yaml}
              - files: ["notices/parish/*.json"]
                failOn: error
            """;

    @Test
    void aProjectIsRead() {
        Project project = ProjectReader.create().read(YAML, "noticekit.yaml").orThrow();

        assertThat(project.title()).hasToString("Notices of Example County Council");
        assertThat(project.notices()).map(Object::toString).containsExactly("notices", "*.{yaml,json}");
        assertThat(project.together()).contains(true);
        assertThat(project.baseline()).contains(RelativePath.of("noticekit-baseline.yaml"));
        assertThat(project.settingsOf("notices/website.yaml")).isEqualTo(project.settings());
    }

    @Test
    void whatIsSaidOfAFolderComesOnTop() {
        JudgingSettings parish =
                ProjectReader.create().read(YAML, "noticekit.yaml").orThrow().settingsOf("notices/parish/a.json");

        assertThat(parish.laws()).containsExactly(Law.EU_GDPR);
        assertThat(parish.failOn()).contains(Threshold.ERROR);
        assertThat(parish.severities())
                .containsEntry(Identifier.of("notice-date"), Severity.ERROR)
                .containsEntry(Identifier.of("link-text"), Severity.WARNING);
        assertThat(parish.waivers())
                .containsExactly(RelativePath.of("waivers.yaml"), RelativePath.of("notices/parish/waivers.yaml"));
        assertThat(parish.policies()).containsExactly(RelativePath.of("policies/where.yaml"));
        assertThat(parish.layers())
                .containsEntry(Identifier.of("general"), RelativePath.of("notices/parish/general.yaml"))
                .containsKey(Identifier.of("other"));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        Project project = ProjectReader.create().read(YAML, "noticekit.yaml").orThrow();
        JsonOutput json = new JsonOutput();
        YamlOutput yaml = new YamlOutput();
        ProjectFields.KIND.write(project, json);
        ProjectFields.KIND.write(project, yaml);

        assertThat(ProjectReader.create().read(json.toString(), "a.json").orThrow())
                .isEqualTo(project);
        assertThat(ProjectReader.create().read(yaml.toString(), "a.yaml").orThrow())
                .isEqualTo(project);
        assertThat(schema().validate(json.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldWithItsPlace() {
        assertThat(problems(ProjectReader.create().read("""
                                project: x
                                failon: error
                                laws: uk-gdpr
                                waivers: [/etc/passwd, 'a\\b']
                                notices: ["a{b", "[z-a]"]
                                severities: {notice-date: fatal}
                                folders:
                                  - failOn: sometimes
                                """, "noticekit.yaml").findings()))
                .satisfiesExactly(
                        it -> assertThat(it)
                                .startsWith("noticekit.yaml:2:1: error: \"failon\" is not a field of a project file. "
                                        + "Did you mean \"failOn\"?"),
                        it -> assertThat(it).startsWith("noticekit.yaml:3:7: error: \"laws\" must be a list"),
                        it -> assertThat(it)
                                .startsWith("noticekit.yaml:4:11: error: \"/etc/passwd\" begins at the top of the file "
                                        + "system."),
                        it -> assertThat(it).startsWith("noticekit.yaml:4:24: error: \"a\\b\" has a \"\\\" in it."),
                        it -> assertThat(it)
                                .startsWith("noticekit.yaml:5:11: error: \"a{b\" has a \"{\" that is not closed."),
                        it -> assertThat(it).startsWith("noticekit.yaml:5:18: error: \"[z-a]\" has a range"),
                        it -> assertThat(it).startsWith("noticekit.yaml:6:27: error: \"fatal\" is not a severity."),
                        it -> assertThat(it)
                                .startsWith("noticekit.yaml:8:5: error: This item of \"folders\" has no \"files\""),
                        it -> assertThat(it)
                                .startsWith("noticekit.yaml:8:13: error: \"sometimes\" is not a threshold."));
    }

    @Test
    void aFileOfAnotherSortIsToldAtOnce() {
        assertThat(problems(ProjectReader.create()
                        .read("notice: website\ntitle: T\n", "a.yaml")
                        .findings()))
                .containsExactly("a.yaml:1:1: error: This file is a notice, not a project file. [wrong-type]");
        assertThat(problems(NoticeReader.create()
                        .read("waivers: [x]\nbaseline: y\nproject: P\n", "a.yaml")
                        .findings()))
                .containsExactly("a.yaml:3:1: error: This file is a project file, not a notice. [wrong-type]");
        assertThat(problems(
                        NoticeReader.create().read("baseline: []\n", "a.yaml").findings()))
                .containsExactly("a.yaml:1:1: error: This file is a baseline, not a notice. [wrong-type]");
        assertThat(problems(ProjectReader.create()
                        .read("waivers: [w.yaml]\n", "a.yaml")
                        .findings()))
                .containsExactly(
                        "a.yaml:1:1: error: The file has no \"project\", which a project file must have. [missing-field]");
    }

    @Test
    void theJarHoldsTheSchema() {
        Golden.assertMatches(
                Path.of("src", "main", "resources", "org", "noticekit", "io", "project.schema.json"),
                ProjectSchema.text());
        assertThat(schema().validate("{\"project\": \"x\", \"failon\": \"error\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(ProjectSchema.text());
    }

    private static List<String> problems(Findings findings) {
        return findings.stream().map(FindingFormatter.line()::format).toList();
    }
}
