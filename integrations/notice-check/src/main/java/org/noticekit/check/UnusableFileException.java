package org.noticekit.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.noticekit.finding.Findings;

/** A file that cannot be used or written, told in words for the person who gave it. */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Findings reasons;

    /** A file that cannot be used, for a reason that the message tells. */
    public UnusableFileException(String message) {
        this(message, Findings.none());
    }

    /** A file that can be read, but is not what it should be, for these reasons. */
    public UnusableFileException(String message, Findings reasons) {
        super(message);
        this.reasons = reasons;
    }

    /** A file that cannot be written. */
    public UnusableFileException(Path file, IOException cause) {
        super(file + " cannot be written" + reason(cause) + ".", cause);
        this.reasons = Findings.none();
    }

    /** A file whose name Java cannot read: by the machine's locale it has other letters than it was written with. */
    public static UnusableFileException unreadableName(Object name) {
        return new UnusableFileException("\"" + name + "\" has letters in its name that cannot be read here. "
                + "Set LC_ALL=C.UTF-8 and try again.");
    }

    /** What is wrong with the file; empty if it could not even be looked at. */
    public Findings reasons() {
        return reasons;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return ": you may not write there";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return ": part of its path is a file, not a folder";
        }
        String told = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return told == null ? "" : ": " + told;
    }
}
