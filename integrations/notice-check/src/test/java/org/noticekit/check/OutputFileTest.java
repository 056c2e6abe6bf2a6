package org.noticekit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void twoRunsDoNotWriteToTheSameDraft() throws IOException {
        List<Path> drafts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            drafts.add(OutputFile.draftOf(folder.resolve("page.html")));
        }

        assertThat(drafts)
                .doesNotHaveDuplicates()
                .allSatisfy(draft -> assertThat(draft).isEmptyFile().hasParent(folder));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere what happens in a folder is told late or not in order")
    void whatIsReplacedIsNeverGone() throws Exception {
        Path file = Files.writeString(folder.resolve("website.yaml"), "old");

        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            OutputFile.write(file, "new");
            List<String> gone = new ArrayList<>();
            // The draft is gone last, for it takes the name of the file.
            while (gone.stream().noneMatch(name -> name.endsWith(".part"))) {
                WatchKey key = watch.poll(1, TimeUnit.MINUTES);
                assertThat(key).as("the draft is gone").isNotNull();
                key.pollEvents().stream()
                        .map(WatchEvent::context)
                        .map(String::valueOf)
                        .forEach(gone::add);
                key.reset();
            }
            assertThat(gone).singleElement().asString().endsWith(".part");
        }
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    @ValueSource(strings = {"rw-------", "rwxr-xr-x", "rw-rw-r--"})
    void whoMayReadAndWriteStaysAsItWas(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("website.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        OutputFile.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString(permissions));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void whatIsProtectedIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("website.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file))
                .as("to some users nothing is protected")
                .isFalse();

        assertThatThrownBy(() -> OutputFile.write(file, "new"))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("website.yaml");
        assertThat(file).hasContent("old");
    }
}
