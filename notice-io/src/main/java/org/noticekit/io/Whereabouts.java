package org.noticekit.io;

import org.noticekit.finding.SourceLocation;

/**
 * Where people look for a value. A text, a number or a boolean is where it was written; a group or a list, or a key with
 * nothing after it, is at its key. A list item that is a group or a list is where it starts, up to the end of that line:
 * at its first key, or at its bracket. An empty item is at its dash. The root is at its first key, past any comments; at
 * the file's start if it has none.
 */
final class Whereabouts {

    private Whereabouts() {}

    static SourceLocation ofValue(SourceText source, Node node) {
        return isWritten(node) ? source.location(node.start(), node.end()) : ofKey(source, node);
    }

    static SourceLocation ofKey(SourceText source, Node node) {
        if (node.hasKey()) {
            return source.location(node.keyStart(), node.keyEnd());
        }
        if (node.parent() == null) {
            boolean hasKeys = node.is(Node.Type.OBJECT) && !node.children().isEmpty();
            return hasKeys ? ofKey(source, node.children().get(0)) : source.location(0, 0);
        }
        if (node.end() > node.start()) {
            return source.location(node.start(), Math.min(node.end(), source.endOfLine(node.start())));
        }
        boolean afterDash = node.start() > 0 && source.charAt(node.start() - 1) == '-';
        return source.location(afterDash ? node.start() - 1 : node.start(), node.start());
    }

    private static boolean isWritten(Node node) {
        return switch (node.type()) {
            case TEXT, NUMBER, BOOLEAN, NOTHING, REFUSED -> node.end() > node.start();
            case OBJECT, LIST -> false;
        };
    }
}
