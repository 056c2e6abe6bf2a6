package org.noticekit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.check.ProjectFile;

class ProjectNoticesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notices | notices",
                "notices/*.yaml | notices",
                "notices, notices/archive | notices",
                "council, police | ''",
                "'{council,police}/**' | ''",
                "a/council/x.yaml, a/police/x.yaml | a",
                "'**' | ''",
            })
    void pagesHaveTheirPlacesBelowWhatHasAllNotices(String notices, String top) throws IOException {
        for (String name : List.of("notices", "notices/archive", "council", "police", "a/council", "a/police")) {
            Files.createDirectories(folder.resolve(name));
        }

        assertThat(named(notices, folder).top()).isEqualTo(folder.resolve(top));
    }

    @Test
    void inAModuleTheyHaveThemBelowTheModuleUnlessTheProjectNamesSomethingFurtherIn() throws IOException {
        Path module = folder.resolve("east");
        Files.createDirectories(module.resolve("notices"));

        assertThat(named("*/notices/**", module).top()).isEqualTo(module);
        assertThat(named("east/notices", module).top()).isEqualTo(module.resolve("notices"));
    }

    @Test
    void aModuleHasThoseThatAreInItsOwnFolder() throws IOException {
        Path module = folder.resolve("east");
        Files.createDirectories(module.resolve("notices"));
        Path east = Files.createFile(module.resolve("notices/a.yaml"));
        Files.createDirectories(folder.resolve("west/notices"));
        Path west = Files.createFile(folder.resolve("west/notices/a.yaml"));

        assertThat(named("*/notices/**", module).find(List.of())).containsExactly(east);
        assertThat(named("*/notices/**", folder).find(List.of())).containsExactly(east, west);
        assertThat(named("*/notices/**", folder).find(List.of(west))).containsExactly(east);
    }

    private ProjectNotices named(String notices, Path basedir) throws IOException {
        Files.writeString(
                folder.resolve("noticekit.yaml"), "project: x\nnotices: ['" + notices.replace(", ", "', '") + "']\n");
        return new ProjectNotices(ProjectFile.find(basedir).orElseThrow(), true, basedir);
    }
}
