package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in a jar that the command has never seen. */
class OwnRulesTest {

    private static final String RULE = """
            import org.noticekit.finding.*;
            import org.noticekit.model.Law;
            import org.noticekit.validate.rule.*;

            public final class HouseRule implements Rule {
                private static final RuleInfo INFO = RuleInfo.builder().id("ID").title("T").severity(Severity.ERROR)
                        .addLaws(Law.UK_GDPR)
                        .addAuthorities(Authority.of(
                                Citation.builder().instrument("House style").verified(true).build()))
                        .why("Because.").fix(Wording.of("Mend it.")).build();
                public RuleInfo info() { return INFO; }
                public void check(NoticeContext notice, Report report) {
                    report.add(notice.subject(), "The house does not like it.");
                }
            }
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path notice;

    @BeforeEach
    void writeNotice() throws IOException {
        notice = Files.writeString(folder.resolve("n.yaml"), "notice: n\ntitle: t\nlanguage: en\n");
    }

    @Test
    void aRuleInAJarIsRunWithOurs() throws IOException {
        assertThat(run(jar("house-rule"))).isEqualTo(ExitCode.FINDINGS);

        assertThat(out.toString())
                .contains("n.yaml:1:1: error: The house does not like it. [house-rule]")
                .contains("Law: House style\n")
                .contains("[controller-identity]");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void sarifDescribesARuleInAJarAsItDoesOurs() throws IOException {
        assertThat(run(jar("house-rule"), "--report", "sarif")).isEqualTo(ExitCode.FINDINGS);

        assertThat(out.toString())
                .contains("{\"id\":\"house-rule\",\"shortDescription\":{\"text\":\"T\"},"
                        + "\"fullDescription\":{\"text\":\"Because.\"},"
                        + "\"defaultConfiguration\":{\"level\":\"error\"},"
                        + "\"help\":{\"text\":\"T.\\n\\nWhy: Because.\\n\\nLaw: House style\\n\\nFix: Mend it.\"},"
                        + "\"properties\":{\"tags\":[\"uk-gdpr\"],\"citations\":[{");
    }

    @Test
    void anIdOfOursIsRefused() throws IOException {
        for (String id : new String[] {"controller-identity", "unknown-field", "waiver-unused"}) {
            err.getBuffer().setLength(0);
            assertThat(run(jar(id))).isEqualTo(ExitCode.UNUSABLE);
            assertThat(err.toString().strip())
                    .isEqualTo("notice: The rule of HouseRule has the id \"" + id
                            + "\", which another rule has. Give it an id of its own.");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatCannotBeLoadedIsSaidInALine() throws IOException {
        Path jar = folder.resolve("empty-promise.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            put(
                    entries,
                    "META-INF/services/org.noticekit.validate.rule.Rule",
                    "Nobody".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run(jar)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run(folder.resolve("absent.jar"))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(
                        line -> line.startsWith("notice: Your own rules cannot be loaded: ") && line.contains("Nobody"))
                .anyMatch(line -> line.endsWith("absent.jar, given for your own rules, cannot be read."));
    }

    @Test
    void whatHasNoRulesIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("rules.jar"), "no jar");
        Path bare = folder.resolve("bare.jar");
        try (OutputStream file = Files.newOutputStream(bare);
                JarOutputStream entries = new JarOutputStream(file)) {
            put(entries, "HouseRule.class", new byte[0]);
        }

        assertThat(run(text)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run(bare)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run(Files.createDirectory(folder.resolve("classes")))).isEqualTo(ExitCode.UNUSABLE);
        String namesNone = ", given for your own rules, names no rules. A jar names them in its file "
                + "META-INF/services/org.noticekit.validate.rule.Rule.";
        assertThat(err.toString().lines())
                .containsExactly(
                        "notice: " + text + ", given for your own rules, is not a jar.",
                        "notice: " + bare + namesNone,
                        "notice: " + folder.resolve("classes") + namesNone);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aRuleThatFailsIsNamedWithTheNotice() throws IOException {
        Path jar = jar(
                RULE.replace("ID", "house-rule")
                        .replace("report.add(", "if (true) throw new IllegalStateException(\"oh\"); report.add("),
                "house-rule");

        assertThat(run(jar)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString().strip())
                .startsWith("notice: Your own rule \"house-rule\" failed on the notice \"n\": "
                        + "java.lang.IllegalStateException: oh, at HouseRule.check(HouseRule.java:")
                .doesNotContain("\n");
    }

    private int run(Path jar, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("validate", notice.toString(), "--rules-path", jar.toString()));
        arguments.addAll(List.of(more));
        return NoticeCommand.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                LocalDate.of(2026, 11, 23),
                arguments.toArray(String[]::new));
    }

    private Path jar(String id) throws IOException {
        return jar(RULE.replace("ID", id), id);
    }

    private Path jar(String rule, String id) throws IOException {
        Path source = Files.writeString(folder.resolve("HouseRule.java"), rule);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(result).isZero();
        Path jar = folder.resolve(id + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            put(entries, "HouseRule.class", Files.readAllBytes(folder.resolve("HouseRule.class")));
            put(
                    entries,
                    "META-INF/services/org.noticekit.validate.rule.Rule",
                    "HouseRule".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void put(JarOutputStream entries, String name, byte[] content) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        entries.write(content);
        entries.closeEntry();
    }
}
