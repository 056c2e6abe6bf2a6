package org.noticekit.io;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.SourceMap;
import org.noticekit.finding.TextSpan;

/** A source map over a tree of nodes, or over no tree at all if the text could not be read. */
final class NodeMap implements SourceMap {

    private final SourceText source;
    private final @Nullable Node root;

    NodeMap(SourceText source, @Nullable Node root) {
        this.source = source;
        this.root = root;
    }

    SourceText source() {
        return source;
    }

    /** The whole tree; null if the text could not be read. */
    @Nullable
    Node root() {
        return root;
    }

    @Override
    public SourceLocation locate(NoticePath path) {
        Node found = nearest(path);
        return found == null ? source.location(0, 0) : Whereabouts.ofValue(source, found);
    }

    @Override
    public SourceLocation locate(NoticePath path, TextSpan words) {
        Node found = nearest(path);
        return found != null && found.is(Node.Type.TEXT) ? WordFinder.find(words, found, source) : locate(path);
    }

    /** What is written at the path, or else at its nearest parent: for a text in short form, the text itself. */
    private @Nullable Node nearest(NoticePath path) {
        Node found = root;
        if (found == null) {
            return null;
        }
        for (String segment : path.segments()) {
            Node child = child(found, segment);
            if (child == null) {
                break;
            }
            found = child;
        }
        return found;
    }

    private static @Nullable Node child(Node node, String segment) {
        if (!node.is(Node.Type.LIST)) {
            return node.member(segment);
        }
        List<Node> items = node.children();
        int index = index(segment);
        return index >= 0 && index < items.size() ? items.get(index) : null;
    }

    /** The number that {@code segment} writes, or -1. */
    private static int index(String segment) {
        boolean number = !segment.isEmpty()
                && segment.length() < 10
                && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                && (segment.length() == 1 || segment.charAt(0) != '0');
        return number ? Integer.parseInt(segment) : -1;
    }

    @Override
    public Optional<String> line(int number) {
        return source.line(number);
    }
}
