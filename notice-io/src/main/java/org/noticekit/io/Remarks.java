package org.noticekit.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticekit.io.Remark.Place;

/** Finds what a YAML file holds beside its values: comments, and lines left blank. */
final class Remarks {

    private final SourceText source;

    /** Each value, in the order of the file, a group before its first key. */
    private final List<Node> nodes = new ArrayList<>();

    /** The places in keys and values, where a {@code #} is text. */
    private final BitSet written = new BitSet();

    private final List<Remark> found = new ArrayList<>();

    private final OwnLines ownLines;

    /** Whether the last line was blank; what it is above is known when there is more. */
    private boolean blank;

    private Remarks(SourceText source) {
        this.source = source;
        this.ownLines = new OwnLines(source);
    }

    /** All of them, in the order of the file. */
    static List<Remark> of(SourceText source, Node root) {
        Remarks remarks = new Remarks(source);
        root.children().forEach(remarks::add);
        int next = 0;
        for (int line = 1; line <= source.lines(); line++) {
            next = remarks.look(line, next);
        }
        remarks.takeBlank(null, Place.ABOVE);
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
            blank |= !written.get(start);
            return after;
        }
        int comment = comment(text, start);
        int index = comment < 0 ? 0 : text.offsetByCodePoints(0, comment - start);
        String remark = text.substring(index).stripTrailing();
        if (comment >= 0 && text.substring(0, index).isBlank()) {
            Remark alone = ownLines.next(remark, comment, at(after - 1), at(after), blank);
            takeBlank(alone.node(), alone.place());
            found.add(alone);
            return after;
        }
        takeBlank(at(next), Place.ABOVE);
        ownLines.end();
        if (comment >= 0) {
            Node beside = before(comment, start, at(after - 1));
            found.add(
                    beside == null
                            ? new Remark(remark, at(after), Place.ABOVE, 0)
                            : new Remark(remark, beside, Place.BESIDE, 0));
        }
        return after;
    }

    private void takeBlank(@Nullable Node node, Place place) {
        if (blank) {
            found.add(new Remark("", node, place, 0));
        }
        blank = false;
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
