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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.validate.NoticeValidator;

/** What the README shows is what happens. */
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
    void itsFindingsAreThoseOfItsNotice() throws IOException {
        ReadResult read = NoticeReader.create().read(noticeOfTheReadme());
        Findings findings = NoticeValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .build()
                .validate(read.orThrow())
                .locate(read.sourceMap());
        String told = findings.stream()
                .map(FindingFormatter.block(read.sourceMap())::format)
                .map(block -> block.replace(folder + "/", ""))
                .collect(Collectors.joining("\n\n"));

        assertThat(told).isEqualTo(block("text"));
    }

    @Test
    void itsFirstBlockCompilesAndPrintsThoseFindings() throws Exception {
        String block = block("java").replace("\"website.yaml\"", "file");
        Path source = folder.resolve("Readme.java");
        Files.writeString(
                source,
                IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                        + "public class Readme {\n"
                        + "    public static String[] run(String file) {\n" + block
                        + "\n        return new String[] {page, letter};\n    }\n}\n");
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        complaints,
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).as(complaints.toString(StandardCharsets.UTF_8)).isZero();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        String[] written;
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            written = (String[]) classes.loadClass("Readme")
                    .getMethod("run", String.class)
                    .invoke(null, noticeOfTheReadme().toString());
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().map(line -> line.replace(folder + "/", "")))
                .containsExactlyElementsOf(block("text")
                        .lines()
                        .filter(line -> line.startsWith("website.yaml:"))
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

    private Path noticeOfTheReadme() throws IOException {
        return Files.writeString(folder.resolve("website.yaml"), block("yaml") + "\n");
    }

    /** The README's first block in this language. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(SourceTree.top().resolve("README.md"));
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n?```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(block.find()).as("a block of %s in README.md", language).isTrue();
        return block.group(1);
    }
}
