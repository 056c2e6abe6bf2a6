package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that was looked at and committed; {@code -Dgolden.update=true} writes it anew instead. */
final class Golden {

    private static final Path FOLDER = SourceTree.top().resolve("verify/src/test/resources/golden");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        check(FOLDER.resolve(name), actual);
    }

    static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("golden file; run with -Dgolden.update=true to write it, then read it")
                .exists();
        assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
    }

    static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
