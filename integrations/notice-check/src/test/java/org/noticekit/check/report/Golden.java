package org.noticekit.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file of the repository. {@code -Dgolden.update=true} writes the file instead: look at the diff. */
final class Golden {

    private static final Path RESOURCES =
            Path.of("src", "test", "resources", "org", "noticekit", "check", "report", "golden");

    private Golden() {}

    /** A test resource as a file. */
    static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    static void assertMatches(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s (if the change is meant: mvn -Dgolden.update=true, then look at the diff)", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
