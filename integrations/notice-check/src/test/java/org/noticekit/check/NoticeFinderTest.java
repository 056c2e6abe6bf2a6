package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeFinderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : new String[] {
            "n/b.yaml",
            "n/B.YML",
            "n/a.json",
            "n/sub/c.yaml",
            "n/sub/notes.txt",
            "n/.hidden.yaml",
            "n/.git/x.yaml",
            "n/target/x.yaml",
            "n/node_modules/p/x.json",
            "n/build/x.yaml",
            "n/noticekit.yaml",
            "n/sub/notice.schema.json",
            "n/sub/noticekit-baseline.yaml",
            "n/built/d.yaml",
            "other.yaml",
            "odd[1].yaml",
            "plain.txt"
        }) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "notice: x\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n | n/B.YML n/a.json n/b.yaml n/built/d.yaml n/sub/c.yaml",
                "n/ | n/B.YML n/a.json n/b.yaml n/built/d.yaml n/sub/c.yaml",
                "n/** | n/B.YML n/a.json n/b.yaml n/built/d.yaml n/sub/c.yaml",
                "n/* | n/B.YML n/a.json n/b.yaml",
                "**/*.yaml | n/b.yaml n/built/d.yaml n/sub/c.yaml odd[1].yaml other.yaml",
                "n/{b,sub/c}.yaml | n/b.yaml n/sub/c.yaml",
                "{n/sub,other.yaml,nowhere} | n/sub/c.yaml other.yaml",
                "n/target | n/target/x.yaml",
                "n/target/* | n/target/x.yaml",
                "n/.hidden.yaml | n/.hidden.yaml",
                "odd[1].yaml | odd[1].yaml",
                "odd[[]1].yaml | odd[1].yaml",
                "plain.txt | plain.txt",
                "nowhere.yaml | nowhere.yaml"
            })
    void whatIsMeantIsFoundInOrder(String name, String found) {
        assertThat(find(name)).containsExactly(found.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"*.txt", "n/nothing*", "'{a,b}.yaml'", "nowhere/**"})
    void nothingIsAnError(String name) {
        assertThatThrownBy(() -> find(name))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("No notice file is found for \"" + name + "\" in the folder " + folder
                        + "; notice files end in .yaml, .yml or .json.");
    }

    @Test
    void anEmptyFolderAndAPatternThatIsNoneAreErrors() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> find("empty")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> find("")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> find("a{b"))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("\"a{b\" has a \"{\" that is not closed.");
    }

    @Test
    void oneFileIsFoundOnceByWhateverName() throws IOException {
        Files.createSymbolicLink(folder.resolve("z-link.yaml"), Path.of("other.yaml"));

        assertThat(find(
                        "other.yaml",
                        "./other.yaml",
                        "*.yaml",
                        folder.resolve("other.yaml").toString()))
                .containsExactly("other.yaml", "odd[1].yaml");
    }

    @Test
    void linksInACircleEndAndALinkToNothingIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("n/sub/loop"), folder.resolve("n"));
        Files.createSymbolicLink(folder.resolve("n/sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("n/sub/gone.yaml"), Path.of("nowhere"));

        List<String> found = find("n/sub");

        assertThat(found).contains("n/sub/c.yaml", "n/sub/gone.yaml").doesNotHaveDuplicates();
        assertThat(find("n")).filteredOn(name -> name.endsWith("c.yaml")).hasSize(1);
    }

    @Test
    void whatIsSomethingElseIsPassedOverUnlessItIsNamed() {
        NoticeFinder finder = NoticeFinder.in(folder).except(List.of(folder.resolve("n/./b.yaml")));

        assertThat(names(finder.find(List.of("n/*")))).containsExactly("n/B.YML", "n/a.json");
        assertThat(names(finder.find(List.of("n/b.yaml")))).containsExactly("n/b.yaml");
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsTold() {
        FolderSearch search = FolderSearch.below(folder.resolve("n"));
        Path locked = folder.resolve("n/locked");

        assertThat(search.visitFileFailed(locked, new AccessDeniedException("n/locked")))
                .isEqualTo(FileVisitResult.CONTINUE);
        search.visitFileFailed(folder.resolve("n/.git"), new AccessDeniedException("n/.git"));
        search.visitFileFailed(folder.resolve("n/loop"), new FileSystemLoopException("n/loop"));
        search.postVisitDirectory(folder.resolve("n/half"), new IOException("the disk is gone"));

        assertThat(search.closed()).containsOnlyKeys("half", "locked");
        assertThat(NoticeCheck.of(CheckSettings.builder()
                                .asOf(LocalDate.of(2026, 11, 23))
                                .build())
                        .check(List.of(NoticeSource.of(folder)))
                        .hasUnreadableFile())
                .isTrue();
    }

    private List<String> find(String... names) {
        return names(NoticeFinder.in(folder).find(List.of(names)));
    }

    private List<String> names(List<NoticeSource> found) {
        return found.stream()
                .map(each -> folder.relativize(each.file().orElseThrow().normalize())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }
}
