package org.noticekit.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a YAML file holds beside its values: comments, and lines left blank. */
final class Remarks {

    private final SourceText source;

    /** Each value, in the order of the file, a group before its first key. */
    private final List<Node> nodes = new ArrayList<>();

    /** The places in keys and values, where a {@code #} is text. */
    private final BitSet written = new BitSet();

    private final List<Remark> found = new ArrayList<>();

    private Remarks(SourceText source) {
        this.source = source;
    }

    /** All of them, in the order of the file. */
    static List<Remark> of(SourceText source, Node root) {
        Remarks remarks = new Remarks(source);
        root.children().forEach(remarks::add);
        int next = 0;
        for (int line = 1; line <= source.lines(); line++) {
            next = remarks.look(line, next);
        }
        return remarks.found;
    }

    /** Where people see the value begin: at its key, or at the item itself. */
    static int start(Node node) {
        return node.hasKey() ? node.keyStart() : node.start();
    }

    private void add(Node node) {
        nodes.add(node);
        if (node.hasKey()) {
            written.set(node.keyStart(), node.keyEnd());
        }
        if (!node.is(Node.Type.OBJECT) && !node.is(Node.Type.LIST)) {
            boolean block = node.end() > node.start() && "|>".indexOf(source.charAt(node.start())) >= 0;
            int from = block ? source.endOfLine(node.start()) : node.start();
            int to = node.end();
            while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
                to--;
            }
            written.set(from, to);
        }
        node.children().forEach(this::add);
    }

    /** Takes down what is on the line; {@code next} is the first value that does not begin before it, returned anew. */
    private int look(int line, int next) {
        String text = source.line(line).orElse("");
        int start = source.startOfLine(line);
        int after = next;
        while (after < nodes.size() && start(nodes.get(after)) <= source.endOfLine(start)) {
            after++;
        }
        if (text.isBlank()) {
            if (!written.get(start)) {
                found.add(new Remark("", at(next), false));
            }
            return after;
        }
        int comment = comment(text, start);
        if (comment >= 0) {
            int index = text.offsetByCodePoints(0, comment - start);
            boolean alone = text.substring(0, index).isBlank();
            Node beside = alone ? null : before(comment, start, at(after - 1));
            found.add(new Remark(
                    text.substring(index).stripTrailing(), beside == null ? at(after) : beside, beside != null));
        }
        return after;
    }

    /** The last value before the comment, or the largest that it ends and that begins on the same line. */
    private static @Nullable Node before(int comment, int startOfLine, @Nullable Node last) {
        Node about = last;
        while (about != null
                && about.parent() != null
                && about.parent().parent() != null
                && start(about.parent()) >= startOfLine
                && about.parent().end() <= comment) {
            about = about.parent();
        }
        return about;
    }

    private @Nullable Node at(int index) {
        return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
    }

    /** The offset of the {@code #} with which the line's comment begins, or -1. */
    private int comment(String text, int start) {
        int offset = start;
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1), offset++) {
            char c = text.charAt(i);
            if (c == '#' && afterSpace && !written.get(offset)) {
                return offset;
            }
            afterSpace = c == ' ' || c == '\t';
        }
        return -1;
    }
}
