package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens; what it shows of the command, {@link CommandEndToEndTest} runs. */
class ReadmeTest {

    private static final List<String> IMPORTS = List.of(
            "java.nio.file.Path",
            "java.time.LocalDate",
            "org.noticekit.finding.*",
            "org.noticekit.io.*",
            "org.noticekit.model.*",
            "org.noticekit.render.*",
            "org.noticekit.validate.*");

    @TempDir
    Path folder;

    @Test
    void itsFirstBlockCompilesAndPrintsThoseFindings() throws Exception {
        String block = Readme.block("java").replace("\"website.yaml\"", "file");
        Snippet.compile(
                folder,
                "Readme",
                IMPORTS,
                "public class Readme {\n"
                        + "    public static String[] run(String file) {\n" + block
                        + "\n        return new String[] {page, letter};\n    }\n}\n");

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        String[] written;
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            written = (String[]) classes.loadClass("Readme")
                    .getMethod("run", String.class)
                    .invoke(null, Readme.writeNotice(folder).toString());
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().map(line -> line.replace(folder + "/", "")))
                .containsExactlyElementsOf(Readme.block("text")
                        .lines()
                        .filter(line -> line.matches("website\\.yaml:\\d.*"))
                        .toList());
        assertThat(written[0]).contains("<h1").contains("Website privacy notice");
        assertThat(written[1]).contains("Website privacy notice").contains("Live chat");
    }

    @Test
    void everyFileItLinksToExists() throws IOException {
        for (Path document : documents()) {
            Matcher links = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(document));
            while (links.find()) {
                assertThat(document.resolveSibling(links.group(1)))
                        .as("link in %s", document)
                        .exists();
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(SourceTree.top().resolve("docs"));
                Stream<Path> tops = Files.list(SourceTree.top())) {
            return Stream.concat(docs, tops)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
