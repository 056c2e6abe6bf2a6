package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people copy builds outside of our tree, from nothing of ours but what is installed: a repository of its own, to
 * which the local repository of the build around stands for all others.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "what is shown is for sh")
@DisabledIfSystemProperty(named = "invoker.skip", matches = "|true", disabledReason = "then nothing is installed")
@EnabledIfSystemProperty(named = "installed.repository", matches = ".+", disabledReason = "not yet in this phase")
class InstalledEndToEndTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("installed.repository", ""));
    private static final Path MAVEN = Path.of(System.getProperty("maven.home", ""), "bin/mvn");
    private static final Pattern TEST = Pattern.compile("(?m)^    @(?:Test|ParameterizedTest|Property)\\b");
    private static final Pattern FETCHING = Pattern.compile("(mvn [^\n]*:unpack (?:\\\\\n)?[^\n]*)-DoutputDirectory=");

    @TempDir
    static Path all;

    @TempDir
    Path folder;

    @BeforeAll
    static void nothingIsFetchedFromElsewhere() throws IOException {
        String around = Path.of(System.getProperty("localRepository")).toUri().toString();
        Files.writeString(
                all.resolve("settings.xml"),
                Files.readString(SourceTree.top().resolve("integrations/notice-maven-plugin/src/it/settings.xml"))
                        .replace("@localRepositoryUrl@", around));
        assertThat(REPOSITORY.resolve("org/noticekit"))
                .as("the pre-integration-test phase installs it")
                .isDirectory();
    }

    /** Maven notes of each file of a repository where it is from, and nothing if it was installed there. */
    @AfterEach
    void whatIsOursWasInstalled() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve("org/noticekit"))) {
            for (Path notes :
                    files.filter(file -> file.endsWith("_remote.repositories")).toList()) {
                assertThat(Files.readAllLines(notes))
                        .as("%s", notes)
                        .filteredOn(line -> !line.startsWith("#"))
                        .isNotEmpty()
                        .allMatch(line -> line.endsWith(">="));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples", "examples/policy-test"})
    void theExampleBuildsAndEachOfItsTestsRuns(String example) throws Exception {
        copy(SourceTree.top().resolve(example), folder);

        build("verify");

        Path sources = folder.resolve("src/test/java");
        List<Path> tests;
        try (Stream<Path> files = Files.walk(sources)) {
            tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
        }
        assertThat(tests).isNotEmpty();
        for (Path test : tests) {
            String name =
                    sources.relativize(test).toString().replace(".java", "").replace(File.separatorChar, '.');
            Path report = folder.resolve("target/surefire-reports/TEST-" + name + ".xml");
            int written = (int) TEST.matcher(Files.readString(test)).results().count();
            assertThat(report)
                    .content()
                    .contains("tests=\"" + written + "\" errors=\"0\" skipped=\"0\" failures=\"0\"");
        }
    }

    /** All that the page on Maven shows, and each artifact that the BOM has, are a project. */
    @Test
    void whatThePageOnMavenShowsBuilds() throws Exception {
        String page = Files.readString(SourceTree.top().resolve("docs/maven-plugin.md"));
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>council</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  %s
                  <dependencies>%s</dependencies>
                  <build><plugins>%s</plugins></build>
                </project>
                """.formatted(
                        block(page, "<dependencyManagement>"), managed(), block(page, "<plugin>")));
        Files.createDirectories(folder.resolve("src/main/notices"));
        Files.copy(
                SourceTree.top().resolve("examples/notices/county-council.yaml"),
                folder.resolve("src/main/notices/website.yaml"));

        build("verify", "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:resolve", "-Dnotice.asOf=2026-11-23");

        assertThat(folder.resolve("target/notice/notices.sarif")).isNotEmptyFile();
        assertThat(folder.resolve("target/generated-site/resources/notices/website.html"))
                .isNotEmptyFile();
    }

    /** What comes after it, {@link CiExamplesEndToEndTest} runs. */
    @ParameterizedTest
    @ValueSource(strings = {"examples/ci/github-workflow.yml", "examples/ci/gitlab-ci.yml", "docs/installing.md"})
    void theCommandIsFetchedAsIsShown(String file) throws Exception {
        Matcher shown = FETCHING.matcher(Files.readString(SourceTree.top().resolve(file)));
        assertThat(shown.find()).as(file).isTrue();
        String command = shown.group(1) + "-DoutputDirectory=there -B -s '" + settings() + "' '" + repository() + "'";

        checkRun(
                Map.of("PATH", MAVEN.getParent() + File.pathSeparator + System.getenv("PATH")),
                List.of("sh", "-c", command));

        try (Stream<Path> fetched = Files.list(folder.resolve("there"))) {
            assertThat(fetched.toList())
                    .singleElement()
                    .satisfies(notice -> checkRun(
                            Map.of(
                                    "JAVA_HOME",
                                    Run.JAVA_BIN.getParent().toString(),
                                    "XDG_CACHE_HOME",
                                    folder.toString()),
                            List.of(notice.resolve("bin/notice").toString(), "--version")));
        }
    }

    private void build(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(MAVEN.toString(), "-B", "-s", settings(), repository()));
        command.addAll(List.of(arguments));
        checkRun(Map.of(), command);
    }

    private void checkRun(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Run run = Run.of(folder, environment, command);
        assertThat(run.exitCode()).as("%s%n%s", run.out(), run.err()).isZero();
    }

    private static String settings() {
        return all.resolve("settings.xml").toString();
    }

    private static String repository() {
        return "-Dmaven.repo.local=" + REPOSITORY;
    }

    /** A dependency on each artifact that the BOM has, without a version. */
    private static String managed() throws IOException {
        return Pattern.compile(
                        "<groupId>org\\.noticekit</groupId>\\s+<artifactId>[^<]+</artifactId>(?=\\s+<version>[^<]+</version>\\s+</dependency>)")
                .matcher(Files.readString(SourceTree.top().resolve("integrations/notice-bom/pom.xml")))
                .results()
                .map(each -> "<dependency>" + each.group() + "</dependency>")
                .collect(Collectors.joining());
    }

    /** The first block of XML on a page that begins like this. */
    private static String block(String page, String start) {
        Matcher block = Pattern.compile("```xml\n(" + Pattern.quote(start) + ".*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as("a block with %s", start).isTrue();
        return block.group(1);
    }

    /** Copies what a person would: no other example, and nothing that a build has made. */
    private static void copy(Path from, Path to) throws IOException {
        for (Path file : SourceTree.files(from)) {
            Path inside = from.relativize(file);
            if (Stream.of("policy-test", "council-app", "ci").noneMatch(inside::startsWith)) {
                Path copy = to.resolve(inside);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
