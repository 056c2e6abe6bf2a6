package org.noticekit.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.noticekit.model.PrivacyNotice;

/**
 * Writes notices as YAML or JSON in one canonical form: the same notice always gives the same text, and reading that
 * text gives an equal notice. Fields come in the order of the format reference; what is not stated is left out. Immutable
 * and thread-safe.
 */
public final class NoticeWriter {

    private final NoticeFormat format;

    private NoticeWriter(NoticeFormat format) {
        this.format = format;
    }

    /** A writer of YAML as people write it, or of indented JSON. */
    public static NoticeWriter of(NoticeFormat format) {
        return new NoticeWriter(format);
    }

    /** The notice as text, lines parted by {@code \n}, with one at the end. */
    public String write(PrivacyNotice notice) {
        Output output = format.output();
        PrivacyNoticeFields.KIND.write(notice, output);
        return output.toString();
    }

    /**
     * Writes the notice into a file, in UTF-8; what was in it before is lost.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(PrivacyNotice notice, Path file) throws IOException {
        Files.writeString(file, write(notice));
    }
}
