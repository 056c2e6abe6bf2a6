package org.noticekit.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticekit.io.Remark.Place;

/**
 * Finds what the comments are about that have lines of their own, by how far they are indented. The comments between two
 * values are looked at one after another: where one stands further to the left, whatever is deeper has ended.
 */
final class OwnLines {

    private final SourceText source;
    private @Nullable Node about;
    private Place place = Place.ABOVE;
    private boolean begun;
    private int leftmost;

    OwnLines(SourceText source) {
        this.source = source;
    }

    /** Forgets the comments so far: a value follows. */
    void end() {
        begun = false;
    }

    /**
     * The next comment.
     *
     * @param comment where it begins
     * @param previous the last value that begins before it
     * @param next the first value that begins after it
     * @param below how far the next line is indented that is neither blank nor a comment; 0 if there is none
     * @param opened whether the dash or the question mark before the next value is above it
     * @param afterBlank whether the line before it is blank
     */
    Remark next(
            String text,
            int comment,
            @Nullable Node previous,
            @Nullable Node next,
            int below,
            boolean opened,
            boolean afterBlank) {
        if (previous == null || opened) {
            return take(text, comment, next, Place.ABOVE, below);
        }
        boolean afterKey = previous.start() > comment;
        if (afterKey && (isFlow(previous) || !isWithin(next, previous))) {
            return take(text, comment, previous, Place.ABOVE, 0);
        }
        if (isWithin(next, previous)) {
            return take(text, comment, next, Place.ABOVE, below);
        }
        Node flow = flowAround(comment, previous);
        if (flow != null) {
            return isWithin(next, flow)
                    ? take(text, comment, next, Place.ABOVE, column(comment))
                    : take(text, comment, flow, Place.AT_END, column(comment));
        }
        Node last = outOfFlow(previous);
        Node ending = begun && place == Place.ABOVE ? null : ending(text, comment, last, next, below, afterBlank);
        if (ending == null) {
            return take(text, comment, next, Place.ABOVE, below);
        }
        return take(text, comment, ending, Place.AT_END, ending == last ? 0 : column(ending.start()));
    }

    private Remark take(String text, int comment, @Nullable Node node, Place where, int indent) {
        int column = column(comment);
        boolean goesOn = begun && node == about && where == place;
        leftmost = goesOn ? Math.min(leftmost, column) : column;
        about = node;
        place = where;
        begun = true;
        return new Remark(
                text, node, node == null ? Place.AT_END : where, Math.max(0, column - Math.max(leftmost, indent)));
    }

    /** The value, group or list at whose end the comment is; null if it is above the next value. */
    private @Nullable Node ending(
            String text, int comment, Node last, @Nullable Node next, int below, boolean afterBlank) {
        int column = column(comment);
        List<Node> ended = ended(last, next);
        if (next != null && column <= below) {
            for (Node each : ended) {
                boolean joins = !afterBlank || each == about;
                if (joins && column == column(each.start()) && isItem(text, each)) {
                    return each;
                }
            }
            return null;
        }
        Node around = last.parent();
        boolean nothingEnded = !begun || about == last;
        if (nothingEnded && around != null && column > column(around.start()) && hasRoomBelow(last)) {
            return last;
        }
        Node found = null;
        for (Node each : ended) {
            int itsColumn = column(each.start());
            if (itsColumn == column && isItem(text, each)) {
                return each;
            }
            if (itsColumn >= column) {
                found = each;
            } else {
                return found == null ? each : found;
            }
        }
        return found;
    }

    /** The groups and lists that end between the two values and after the comments so far, the innermost first. */
    private List<Node> ended(Node last, @Nullable Node next) {
        List<Node> ended = new ArrayList<>();
        for (Node each = last.parent(); each != null && !isWithin(next, each); each = each.parent()) {
            ended.add(each);
        }
        int index = begun && about != null ? ended.indexOf(about) : -1;
        return index < 0 ? ended : ended.subList(index, ended.size());
    }

    /** Whether the comment can only be an item of the list, whose dashes may stand below its key. */
    private boolean isItem(String text, Node list) {
        boolean furtherLine = begun && about == list && text.startsWith("#  ");
        return list.is(Node.Type.LIST) && (text.startsWith("# - ") || furtherLine);
    }

    /** Whether a comment that is deeper than the value can be after it: not so in a text of several lines. */
    private boolean hasRoomBelow(Node node) {
        return (node.hasKey() || isFlow(node)) && "|>".indexOf(source.charAt(node.start())) < 0;
    }

    private @Nullable Node flowAround(int comment, Node previous) {
        for (Node each = previous; each != null; each = each.parent()) {
            if (isFlow(each) && each.start() < comment && comment < each.end()) {
                return each;
            }
        }
        return null;
    }

    private Node outOfFlow(Node node) {
        Node outermost = node;
        for (Node each = node; each != null; each = each.parent()) {
            outermost = isFlow(each) ? each : outermost;
        }
        return outermost;
    }

    private boolean isFlow(Node node) {
        return (node.is(Node.Type.OBJECT) || node.is(Node.Type.LIST)) && "[{".indexOf(source.charAt(node.start())) >= 0;
    }

    private static boolean isWithin(@Nullable Node node, Node group) {
        for (Node each = node; each != null; each = each.parent()) {
            if (each == group) {
                return true;
            }
        }
        return false;
    }

    private int column(int offset) {
        return source.location(offset, offset).column() - 1;
    }
}
