package org.noticekit.io;

import java.io.InputStream;
import java.nio.file.Path;
import org.noticekit.model.PrivacyNotice;

/**
 * Reads notices from YAML and JSON. Whatever is wrong with a file is a finding with its exact place, all of it in one
 * run; nothing a file can hold makes the reader throw. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReadResult read = NoticeReader.create().read(Path.of("website.yaml"));
 * PrivacyNotice notice = read.orThrow();
 * }</pre>
 *
 * <p>A file is read as JSON if its name ends in {@code .json}, else as YAML, of which JSON is a part.
 */
public final class NoticeReader {

    private static final NoticeReader DEFAULT = builder().build();

    private final DocumentReader<PrivacyNotice> reader;

    private NoticeReader(ReadLimits limits) {
        this.reader = new DocumentReader<>(PrivacyNoticeFields.KIND, limits);
    }

    /** A reader with the usual limits: 256 KiB, nested 32 deep, 50,000 values; 1,000 problems are told. */
    public static NoticeReader create() {
        return DEFAULT;
    }

    /** A builder for a reader with other limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is in the file. A file that cannot be opened is a finding too. */
    public ReadResult read(Path file) {
        return new ReadResult(reader.read(file));
    }

    /** What is in the file, which findings call {@code fileName}. A file that cannot be opened is a finding too. */
    public ReadResult read(Path file, String fileName) {
        return new ReadResult(reader.read(file, fileName));
    }

    /** What is in the stream, which is not closed, and of which no more is read than one byte above the limit; {@code
     * fileName} is for findings. */
    public ReadResult read(InputStream in, String fileName) {
        return new ReadResult(reader.read(in, fileName));
    }

    /** What is in the text; {@code fileName} is for findings. */
    public ReadResult read(String text, String fileName) {
        return new ReadResult(reader.read(text, fileName));
    }

    /** Builds a {@link NoticeReader}. */
    public static final class Builder {
        private int bytes = ReadLimits.DEFAULT.bytes();
        private int depth = ReadLimits.DEFAULT.depth();
        private int nodes = ReadLimits.DEFAULT.nodes();
        private int problems = ReadLimits.DEFAULT.problems();

        private Builder() {}

        /**
         * The size in bytes above which a file is refused unread. The time that one long unbroken text takes grows with
         * the square of its length: 15 milliseconds at 256 KiB, 2 seconds at 3 MB.
         */
        public Builder maxBytes(int max) {
            bytes = max;
            return this;
        }

        /** How deep groups and lists may be nested, 1 to 256. */
        public Builder maxDepth(int max) {
            depth = max;
            return this;
        }

        /** How many values, groups and lists a file may have. */
        public Builder maxNodes(int max) {
            nodes = max;
            return this;
        }

        /** How many problems of one file are told; if there are more, one more finding says so. */
        public Builder maxProblems(int max) {
            problems = max;
            return this;
        }

        /**
         * The reader.
         *
         * @throws IllegalArgumentException if a limit is out of range
         */
        public NoticeReader build() {
            return new NoticeReader(new ReadLimits(bytes, depth, nodes, problems));
        }
    }
}
