package org.noticekit.render.prose;

import org.commonmark.node.CustomNode;

/** Words in brackets that are no link of the subset, to be shown as they were written. */
final class Brackets extends CustomNode {
    private final String before;
    private final String after;

    Brackets(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** What stands before the words, the opening bracket included. */
    String before() {
        return before;
    }

    /** What stands after the closing bracket. */
    String after() {
        return after;
    }
}
