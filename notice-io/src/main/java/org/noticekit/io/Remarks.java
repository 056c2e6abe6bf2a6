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
    private final Asides asides;

    /** By line, how far the next one is indented that is neither blank nor a comment. */
    private final int[] indentBelow;

    /** Whether the last line was blank; what it is above is known when there is more. */
    private boolean blank;

    /** Whether the sign after which the next key or item begins has been read. */
    private boolean opened;

    /** How many of those found are above the line that begins the document, or opens the brackets around it. */
    private int aboveDocument;

    /** Whether the document has ended. */
    private boolean ended;

    private Remarks(SourceText source) {
        this.source = source;
        this.ownLines = new OwnLines(source);
        this.asides = new Asides(source, written);
        this.indentBelow = new int[source.lines() + 1];
    }

    /** All of them, in the order of the file. */
    static List<Remark> of(SourceText source, Node root) {
        Remarks remarks = new Remarks(source);
        root.children().forEach(remarks::add);
        remarks.measure();
        int next = 0;
        for (int line = 1; line <= source.lines(); line++) {
            next = remarks.look(line, next);
        }
        remarks.takeBlank(null, Place.AT_END);
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
            int from = node.start();
            int to = node.end();
            if (block) {
                while (from < to && !Character.isWhitespace(source.charAt(from))) {
                    written.set(from++); // the signs that say what block it is
                }
                from = source.endOfLine(from);
            }
            while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
                to--;
            }
            written.set(from, to);
        }
        node.children().forEach(this::add);
    }

    private void measure() {
        for (int line = source.lines(); line > 0; line--) {
            String text = source.line(line).orElse("");
            int indent = indent(line);
            boolean holdsValue =
                    !text.isBlank() && comment(text, source.startOfLine(line)) != source.startOfLine(line) + indent;
            indentBelow[line - 1] = holdsValue ? indent : indentBelow[line];
        }
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
            Remark alone = ended
                    ? Remark.atTheEnd(remark)
                    : ownLines.next(remark, comment, at(after - 1), at(after), indentBelow[line], opened, blank);
            takeBlank(alone.node(), alone.place());
            found.add(alone);
            return after;
        }
        takeBlank(at(next), Place.ABOVE);
        ownLines.end();
        opened = asides.opens(line, comment < 0 ? source.endOfLine(start) : comment);
        ended |= after > 0 && asides.isMarker("...", line);
        if (next == 0 && after > 0) {
            divideHead(line, nodes.get(0));
        }
        if (comment >= 0) {
            found.add(beside(remark, line, comment, at(after - 1), at(after)));
        }
        aboveDocument = after == 0 && !opened ? found.size() : aboveDocument;
        return after;
    }

    private Remark beside(String text, int line, int comment, @Nullable Node last, @Nullable Node next) {
        if (opened) {
            return new Remark(text, next, Place.ABOVE, 0);
        }
        if (last == null) {
            return Remark.atTheTop(text);
        }
        return ended ? Remark.atTheEnd(text) : asides.of(text, line, comment, last);
    }

    /** Divides what was found above the first key, which begins on the line. */
    private void divideHead(int line, Node first) {
        boolean inBrackets =
                source.startOfLine(line) + indent(line) < start(first) && !asides.opens(line, start(first));
        Head.divide(found, inBrackets ? found.size() : aboveDocument);
    }

    private int indent(int line) {
        String text = source.line(line).orElse("");
        return text.length() - text.stripLeading().length();
    }

    private void takeBlank(@Nullable Node node, Place place) {
        if (blank) {
            found.add(new Remark("", node, place, 0));
        }
        blank = false;
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
