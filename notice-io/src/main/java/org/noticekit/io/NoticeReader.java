package org.noticekit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
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

    private final ReadLimits limits;

    private NoticeReader(ReadLimits limits) {
        this.limits = limits;
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
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(limits.readAtMost()), name);
        } catch (IOException unreadable) {
            return unreadable(name);
        }
    }

    /** What is in the stream, which is not closed, and of which no more is read than one byte above the limit; {@code
     * fileName} is for findings. */
    public ReadResult read(InputStream in, String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        try {
            return read(in.readNBytes(limits.readAtMost()), fileName);
        } catch (IOException unreadable) {
            return unreadable(fileName);
        }
    }

    /** What is in the text; {@code fileName} is for findings. */
    public ReadResult read(String text, String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        boolean tooLarge =
                text.length() > limits.bytes() || text.getBytes(StandardCharsets.UTF_8).length > limits.bytes();
        return tooLarge ? tooLarge(fileName) : read(SourceBytes.check(text, fileName, limits));
    }

    private ReadResult read(byte[] bytes, String fileName) {
        return bytes.length > limits.bytes() ? tooLarge(fileName) : read(SourceBytes.decode(bytes, fileName, limits));
    }

    private ReadResult read(Problems problems) {
        Node root = problems.isEmpty() ? build(problems) : null;
        PrivacyNotice notice = root == null ? null : bind(root, problems);
        return result(problems.isEmpty() ? notice : null, root, problems);
    }

    private @Nullable Node build(Problems problems) {
        try {
            return TreeBuilder.build(NoticeFormat.ofFileName(problems.source().file()), problems, limits);
        } catch (TooManyProblemsException enough) {
            return null;
        }
    }

    private static @Nullable PrivacyNotice bind(Node root, Problems problems) {
        try {
            return PrivacyNoticeFields.KIND.read(root, new Reading(problems, root));
        } catch (TooManyProblemsException enough) {
            return null;
        }
    }

    private ReadResult tooLarge(String fileName) {
        return refused(
                fileName,
                ReadingRule.LIMIT,
                "The file is larger than " + limits.bytesInWords() + ".",
                "Divide it into several notices that refer to each other as layers.");
    }

    private ReadResult unreadable(String fileName) {
        return refused(
                fileName,
                ReadingRule.UNREADABLE,
                "The file cannot be opened.",
                "Check its name and folder, and that you may read it.");
    }

    private ReadResult refused(String fileName, ReadingRule rule, String message, String fix) {
        Problems problems = new Problems(new SourceText(fileName, ""), limits);
        problems.at(0, 0, NoticePath.root(), rule, message, fix);
        return result(null, null, problems);
    }

    private static ReadResult result(@Nullable PrivacyNotice notice, @Nullable Node root, Problems problems) {
        return new ReadResult(Optional.ofNullable(notice), new NodeMap(problems.source(), root), problems.findings());
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
