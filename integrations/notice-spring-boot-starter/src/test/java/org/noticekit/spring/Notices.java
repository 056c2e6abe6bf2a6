package org.noticekit.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Notice files for tests, in a folder of their own. */
final class Notices {

    /** The day on which the example notices have no finding. */
    static final String AS_OF = "noticekit.as-of=2026-11-23";

    private Notices() {}

    /** The text of one of the example notices. */
    static String example(String name) {
        try (InputStream in = Notices.class.getResourceAsStream("/notices/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Puts a file into a folder. */
    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The newsletter's notice without its lawful bases, which is an error. */
    static String withoutBasis() {
        String text = example("library-newsletter.yaml");
        String broken = text.replaceFirst("(?m)^        lawfulBases:\n(?:         .*\n)+", "");
        if (broken.equals(text)) {
            throw new IllegalStateException("There are no lawful bases in the example.");
        }
        return broken;
    }

    /** The property that names all notices in a folder. */
    static String in(Path folder) {
        return "noticekit.locations=file:" + folder + "/";
    }
}
