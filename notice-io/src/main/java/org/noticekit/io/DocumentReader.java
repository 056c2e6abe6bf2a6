package org.noticekit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;

/**
 * Reads files of one sort: {@link NoticeReader} without the notice. Immutable and thread-safe.
 *
 * @param <T> what such a file becomes
 */
final class DocumentReader<T> {

    /**
     * What sorts of file there are, each by the key at its top that only it must have. A project's file may have the keys of
     * those after it, too.
     */
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("project", "a project file");
        SORTS.put("notice", "a notice");
        SORTS.put("policy", "a policy");
        SORTS.put("waivers", "a file of waivers");
        SORTS.put("baseline", "a baseline");
    }

    private final ObjectKind<T> kind;
    private final ReadLimits limits;

    DocumentReader(ObjectKind<T> kind, ReadLimits limits) {
        this.kind = kind;
        this.limits = limits;
    }

    /** What is in the file. A file that cannot be opened is a finding too. */
    Document<T> read(Path file) {
        return read(file, file.toString());
    }

    /** The same, under another name. */
    Document<T> read(Path file, String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(limits.readAtMost()), fileName);
        } catch (IOException unreadable) {
            return unreadable(fileName);
        }
    }

    /** What is in the stream, which is not closed, and of which no more is read than one byte above the limit; {@code
     * fileName} is for findings. */
    Document<T> read(InputStream in, String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        try {
            return read(in.readNBytes(limits.readAtMost()), fileName);
        } catch (IOException unreadable) {
            return unreadable(fileName);
        }
    }

    /** What is in the text; {@code fileName} is for findings. */
    Document<T> read(String text, String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        boolean tooLarge =
                text.length() > limits.bytes() || text.getBytes(StandardCharsets.UTF_8).length > limits.bytes();
        return tooLarge ? tooLarge(fileName) : read(SourceBytes.check(text, fileName, limits));
    }

    private Document<T> read(byte[] bytes, String fileName) {
        return bytes.length > limits.bytes() ? tooLarge(fileName) : read(SourceBytes.decode(bytes, fileName, limits));
    }

    private Document<T> read(Problems problems) {
        Node root = problems.isEmpty() ? build(problems) : null;
        T value = root == null ? null : bind(root, problems);
        return result(problems.isEmpty() ? value : null, root, problems);
    }

    private @Nullable Node build(Problems problems) {
        try {
            return TreeBuilder.build(
                    kind, NoticeFormat.ofFileName(problems.source().file()), problems, limits);
        } catch (TooManyProblemsException enough) {
            return null;
        }
    }

    private @Nullable T bind(Node root, Problems problems) {
        Optional<Node> sign = signOfOtherSort(root);
        if (sign.isPresent()) {
            String other = SORTS.getOrDefault(sign.get().key(), "");
            problems.atKey(
                    sign.get(),
                    ReadingRule.WRONG_TYPE,
                    "This file is " + other + ", not " + kind.noun() + ".",
                    "Give it where " + other + " is asked for, and " + kind.noun() + " here.");
            return null;
        }
        try {
            return kind.read(root, new Reading(problems, root, kind));
        } catch (TooManyProblemsException enough) {
            return null;
        }
    }

    /**
     * The key by which the file is of another sort than this, if it has nothing that this sort must have: then each of its
     * keys would be wrong.
     */
    private Optional<Node> signOfOtherSort(Node root) {
        if (!root.is(Node.Type.OBJECT)
                || kind.fields().stream().anyMatch(field -> field.isRequired() && root.member(field.key()) != null)) {
            return Optional.empty();
        }
        return SORTS.keySet().stream()
                .filter(key -> !kind.keys().contains(key))
                .flatMap(key -> Optional.ofNullable(root.member(key)).stream())
                .findFirst();
    }

    private Document<T> tooLarge(String fileName) {
        return refused(
                fileName,
                ReadingRule.LIMIT,
                "The file is larger than " + limits.bytesInWords() + ".",
                "Divide it into several files; a notice can refer to others as its layers.");
    }

    private Document<T> unreadable(String fileName) {
        return refused(
                fileName,
                ReadingRule.UNREADABLE,
                "The file cannot be opened.",
                "Check its name and folder, and that you may read it.");
    }

    private Document<T> refused(String fileName, ReadingRule rule, String message, String fix) {
        Problems problems = new Problems(new SourceText(fileName, ""), limits);
        problems.at(0, 0, NoticePath.root(), rule, message, fix);
        return result(null, null, problems);
    }

    private static <T> Document<T> result(@Nullable T value, @Nullable Node root, Problems problems) {
        return new Document<>(Optional.ofNullable(value), new NodeMap(problems.source(), root), problems.findings());
    }
}
