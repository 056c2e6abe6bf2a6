package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice is begun, checked and formatted, in processes of their own. */
class InitEndToEndTest {

    private static final String NAME = "Cyngor \"Sir\" Gâr: # \uD83C\uDFDB";

    @TempDir
    Path folder;

    @Test
    void aNoticeIsBegunAndGoneOnWith() throws Exception {
        Run begun = notice(
                "init",
                "--name=" + NAME,
                "--kind=principal-authority",
                "--email=data@example.gov.uk",
                "--channel=live-chat",
                "--out=notices/site.yaml");

        assertThat(begun.err()).isEmpty();
        assertThat(begun.out()).isEqualTo("""
                        notices/site.yaml is written. Open it: it tells how to go on.
                        notices/notice.schema.json is for your editor, so that it can help you write.
                        """);
        assertThat(begun.exitCode()).isZero();
        assertThat(folder.resolve("notices/site.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=notice.schema.json\n")
                .contains("    name: \"" + NAME.replace("\"", "\\\"") + "\"\n");

        Run check = notice("fmt", "--check", "notices");
        assertThat(check.out()).isEmpty();
        assertThat(check.exitCode()).isZero();

        Run found = notice("validate", "notices", "--as-of=2026-11-23");
        assertThat(found.out())
                .contains("[purpose-lawful-basis]", "[retention-present]")
                .doesNotContain("schema.json", "[placeholder-left-in]");
        assertThat(found.exitCode()).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedWhereThereIsNoTerminal() throws Exception {
        Run run = notice("init", "--name=Example Council");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Say it with options: --kind, --email, --channel.");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsFormattedAndWhatIsBrokenIsTold() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "title: t\nnotice: a\nlanguage: en # ours\n");
        Files.writeString(folder.resolve("b.yaml"), "notice: [\n");
        Files.writeString(folder.resolve("c.yaml"), "title: t\nnotice: c\nlanguage: en\n");

        Run run = notice("fmt", ".");

        assertThat(run.out()).isEqualTo("./a.yaml\n./c.yaml\n");
        assertThat(run.err()).contains("b.yaml:").contains("[syntax]");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("a.yaml")).hasContent("notice: a\ntitle: t\nlanguage: en # ours\n");
    }

    /** A machine whose words are in UTF-8, as the names of files must be too. */
    private Run notice(String... args) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(Run.JAVA_BIN.resolve("java").toString(), "-jar", Run.JAR.toString()), Stream.of(args))
                .toList();
        return Run.of(folder, Map.of("LC_ALL", "C.UTF-8"), command);
    }
}
