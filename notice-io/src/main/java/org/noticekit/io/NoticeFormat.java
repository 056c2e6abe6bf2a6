package org.noticekit.io;

import java.util.Locale;

/** A form in which a notice is written in a file. */
public enum NoticeFormat {
    /** YAML 1.2, without anchors, aliases, tags and merge keys. */
    YAML,
    /** JSON (RFC 8259). */
    JSON;

    /** The format that a file's name tells: JSON for names that end in {@code .json}, else YAML. */
    public static NoticeFormat ofFileName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    /** What writes it: nothing yet. */
    Output output() {
        return this == JSON ? new JsonOutput() : new YamlOutput();
    }
}
