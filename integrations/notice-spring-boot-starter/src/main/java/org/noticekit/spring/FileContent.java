package org.noticekit.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.noticekit.check.NoticeSource;
import org.springframework.core.io.Resource;

/**
 * A file as it was when it was read. Equal to another if it is called the same and has the same in it.
 *
 * @param name what it is called in reports
 * @param bytes what is in it, from the beginning to the end; never moved
 * @param failure why it could not be read; empty if it could
 */
record FileContent(String name, ByteBuffer bytes, Optional<String> failure) {

    /** What is in the file now. */
    static FileContent of(Resource file, String name) {
        try (InputStream in = file.getInputStream()) {
            return new FileContent(name, ByteBuffer.wrap(in.readAllBytes()), Optional.empty());
        } catch (IOException failed) {
            return new FileContent(name, ByteBuffer.allocate(0), Optional.of(String.valueOf(failed.getMessage())));
        }
    }

    /** The file as something to check; that it could not be read is then a finding. */
    NoticeSource source() {
        return NoticeSource.of(failure.<InputStream>map(FailingStream::new).orElseGet(this::stream), name);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes.array());
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
    }
}
