package org.noticekit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSelectionTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "b.yaml",
                "a.json",
                "deep/er/c.yml",
                "notes.txt",
                "waivers.yaml",
                "noticekit.yaml",
                ".git/config.yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void yamlAndJsonAreNoticesUnlessOtherwiseStated() {
        FileSelection usual =
                new FileSelection(folder.toFile(), FileSelection.orNotices(null), FileSelection.orNone(null));

        assertThat(usual.without(List.of(folder.resolve("waivers.yaml"))).find())
                .containsExactly(folder.resolve("a.json"), folder.resolve("b.yaml"), folder.resolve("deep/er/c.yml"));
    }

    @Test
    void includesAndExcludesAreMavensPatterns() {
        assertThat(new FileSelection(folder.toFile(), List.of("**/*.y*ml"), List.of("w*.yaml")).find())
                .containsExactly(folder.resolve("b.yaml"), folder.resolve("deep/er/c.yml"));
    }

    @Test
    void whereThereIsNoFolderThereIsNoFile() {
        FileSelection nowhere = new FileSelection(folder.resolve("none").toFile(), List.of("**"), List.of());

        assertThat(nowhere.find()).isEmpty();
        assertThat(nowhere.describeNone()).startsWith("There is no notice, for there is no folder ");
    }

    @Test
    void aFileIsNoFolder() {
        FileSelection file = new FileSelection(folder.resolve("b.yaml").toFile(), List.of("**"), List.of());

        assertThatThrownBy(file::find)
                .isInstanceOf(WrongParameterException.class)
                .hasMessageEndingWith("b.yaml is not a folder.");
    }
}
