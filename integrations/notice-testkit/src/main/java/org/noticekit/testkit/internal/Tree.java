package org.noticekit.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import org.noticekit.io.NoticeFormat;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.NoticeWriter;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/**
 * A notice as a file has it: groups, lists, and values within them, which can be changed anywhere and read again. Immutable.
 */
public final class Tree {

    /** Notices that were made up can be longer than any that people write. */
    private static final NoticeReader READER = NoticeReader.builder()
            .maxBytes(64 << 20)
            .maxNodes(10_000_000)
            .maxDepth(256)
            .build();

    private final Object root;

    private Tree(Object root) {
        this.root = root;
    }

    /** The tree of these groups (maps), lists, texts, numbers and booleans. */
    public static Tree of(Object root) {
        return root instanceof PrivacyNotice notice ? of(notice) : new Tree(root);
    }

    /** The tree of a notice. */
    public static Tree of(PrivacyNotice notice) {
        return new Tree(TreeText.json(NoticeWriter.of(NoticeFormat.JSON).write(notice)));
    }

    /** The tree that a text in YAML is. */
    public static Tree ofYaml(String text) {
        return new Tree(TreeText.yaml(text));
    }

    /** The whole of it. */
    public Object root() {
        return root;
    }

    /** What reading it gives. */
    public ReadResult read() {
        return READER.read(text(), "notice.json");
    }

    /** It as JSON on one line. */
    public String text() {
        return TreeText.write(root);
    }

    /** The paths of everything in it but the root, in the order in which it is written. */
    public List<NoticePath> paths() {
        List<NoticePath> found = new ArrayList<>();
        collect(NoticePath.root(), root, found);
        return found;
    }

    private static void collect(NoticePath path, Object value, List<NoticePath> found) {
        if (!path.segments().isEmpty()) {
            found.add(path);
        }
        if (value instanceof Map<?, ?> group) {
            group.forEach((key, child) -> collect(path.child(String.valueOf(key)), child, found));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path.child(i), list.get(i), found);
            }
        }
    }

    /** What is at the path; null if nothing is. */
    public @Nullable Object at(NoticePath path) {
        Object at = root;
        for (String segment : path.segments()) {
            if (at instanceof Map<?, ?> group) {
                at = group.get(segment);
            } else if (at instanceof List<?> list) {
                at = Integer.parseInt(segment) < list.size() ? list.get(Integer.parseInt(segment)) : null;
            } else {
                return null;
            }
        }
        return at;
    }

    /** It with another value at the path, which must have a parent in it. */
    public Tree with(NoticePath path, Object value) {
        return new Tree(changed(root, path.segments(), Optional.of(value)));
    }

    /** It without what is at the path. */
    public Tree without(NoticePath path) {
        return new Tree(changed(root, path.segments(), Optional.empty()));
    }

    private static Object changed(Object at, List<String> segments, Optional<Object> value) {
        String first = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        if (at instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list);
            int index = Integer.parseInt(first);
            if (!rest.isEmpty()) {
                changed.set(index, changed(changed.get(index), rest, value));
            } else if (value.isPresent()) {
                changed.set(index, value.get());
            } else {
                changed.remove(index);
            }
            return changed;
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        ((Map<?, ?>) at).forEach((key, child) -> changed.put(String.valueOf(key), child));
        if (!rest.isEmpty()) {
            changed.put(first, changed(Objects.requireNonNull(changed.get(first), first), rest, value));
        } else if (value.isPresent()) {
            changed.put(first, value.get());
        } else {
            changed.remove(first);
        }
        return changed;
    }

    /** It with a change laid over it, as a JSON Merge Patch (RFC 7396). */
    public Tree merged(Tree change) {
        return new Tree(merge(root, change.root));
    }

    private static Object merge(@Nullable Object target, Object change) {
        if (!(change instanceof Map<?, ?> changes)) {
            return change;
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> group) {
            group.forEach((key, child) -> merged.put(String.valueOf(key), child));
        }
        changes.forEach((key, child) -> {
            String name = String.valueOf(key);
            if (child == TreeText.NULL) {
                merged.remove(name);
            } else {
                merged.put(name, merge(merged.get(name), child));
            }
        });
        return merged;
    }
}
