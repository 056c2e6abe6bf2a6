package org.noticekit.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.noticekit.check.NoticeSource;
import org.springframework.core.io.Resource;

/** A file as it was when it was read. Equal to another if it is called the same and has the same in it. Immutable. */
final class FileContent {

    private final String name;
    private final byte[] bytes;
    private final Optional<String> failure;

    private FileContent(String name, byte[] bytes, Optional<String> failure) {
        this.name = name;
        this.bytes = bytes;
        this.failure = failure;
    }

    /** What is in the file now; that it could not be read is found when it is checked. */
    static FileContent of(Resource file, String name) {
        try (InputStream in = file.getInputStream()) {
            return new FileContent(name, in.readAllBytes(), Optional.empty());
        } catch (IOException failed) {
            return new FileContent(name, new byte[0], Optional.of(String.valueOf(failed.getMessage())));
        }
    }

    /** What it is called in reports. */
    String name() {
        return name;
    }

    /** What is in it: a copy. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The file as something to check, once. */
    NoticeSource source() {
        return NoticeSource.of(
                failure.<InputStream>map(FailingStream::new).orElseGet(() -> new ByteArrayInputStream(bytes)), name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent that
                && name.equals(that.name)
                && failure.equals(that.failure)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, failure, Arrays.hashCode(bytes));
    }

    /** Fails as the file did. */
    private static final class FailingStream extends InputStream {

        private final String failure;

        FailingStream(String failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(failure);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException(failure);
        }
    }
}
