package org.noticekit.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files whole or not at all: nothing half-written ever stands under a final name. */
public final class OutputFile {

    private static final Set<PosixFilePermission> ALL_THAT_THE_UMASK_LEAVES =
            PosixFilePermissions.fromString("rw-rw-rw-");

    private OutputFile() {}

    /**
     * Makes sure that what is read is not written over, by whatever name it is called.
     *
     * @throws UnusableFileException if it would be
     */
    public static void refuseToReplace(Path source, Path target) {
        try {
            if (Files.exists(source) && Files.exists(target) && Files.isSameFile(source, target)) {
                throw new UnusableFileException(target + " is a file that is read here. Write to another file.");
            }
        } catch (IOException problem) {
            throw new UnusableFileException(target, problem);
        }
    }

    /**
     * Writes the file as UTF-8 and makes its folder if it is missing. Where there is a file already, it is replaced: whoever
     * reads it finds the one or the other, and its permissions stay.
     *
     * @throws UnusableFileException if it cannot be written, or somebody has protected it against that
     */
    public static void write(Path file, String content) {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
                Files.writeString(file, content); // a device, a pipe or a link to nothing yet, which none may replace
                return;
            }
            // A link stays a link: what it leads to is written.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            makeFolderOf(target);
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            Path draft = draftOf(target);
            try {
                if (Files.exists(target) && isPosix(target)) {
                    Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
                }
                Files.writeString(draft, content);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException problem) {
            throw new UnusableFileException(file, problem);
        }
    }

    /** Makes the file's folder if it is missing; a link to a folder is one, which {@code createDirectories} denies. */
    private static void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** An empty file beside {@code target} that no other run has, as open to others as any file made here. */
    static Path draftOf(Path target) throws IOException {
        FileAttribute<?>[] attributes = isPosix(target)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ALL_THAT_THE_UMASK_LEAVES)}
                : new FileAttribute<?>[0];
        return Files.createTempFile(target.getParent(), ".notice-", ".part", attributes);
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
