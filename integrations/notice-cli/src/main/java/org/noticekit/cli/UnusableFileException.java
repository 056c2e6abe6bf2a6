package org.noticekit.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A file that cannot be written, told in words for the person at the terminal. */
final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFileException(String message) {
        super(message);
    }

    UnusableFileException(Path file, IOException cause) {
        super(file + " cannot be written" + reason(cause) + ".", cause);
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
