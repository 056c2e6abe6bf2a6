package org.noticekit.io;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes block style YAML, as people write it: two spaces a step, no quotation marks without need. */
final class YamlOutput implements Output {

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Group> open = new ArrayDeque<>();

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void startList() {
        start(true);
    }

    private void start(boolean list) {
        Group parent = open.peek();
        if (parent == null) {
            open.push(new Group(list, 0, true));
        } else {
            if (parent.list) {
                beginEntry(parent);
                out.append("- ");
            }
            open.push(new Group(list, parent.indent + STEP, parent.list));
        }
    }

    /** Goes to where the next key or dash belongs: the first one may follow a dash on the same line. */
    private void beginEntry(Group group) {
        if (!group.empty || !group.onSameLine) {
            out.append('\n').append(" ".repeat(group.indent));
        }
        group.empty = false;
    }

    @Override
    public void key(String key) {
        beginEntry(open.element());
        out.append(YamlScalar.of(key, 0)).append(':');
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void endList() {
        end("[]");
    }

    private void end(String ifEmpty) {
        Group ended = open.pop();
        if (ended.empty) {
            out.append(ended.onSameLine ? "" : " ").append(ifEmpty);
        }
    }

    @Override
    public void text(String text) {
        scalar(YamlScalar.of(text, open.element().indent + STEP));
    }

    @Override
    public void bool(boolean value) {
        scalar(Boolean.toString(value));
    }

    @Override
    public void number(int value) {
        scalar(Integer.toString(value));
    }

    private void scalar(String written) {
        Group parent = open.element();
        if (parent.list) {
            beginEntry(parent);
            out.append("- ");
        } else {
            out.append(' ');
        }
        out.append(written);
    }

    /** All that was written, with a line break at its end. */
    @Override
    public String toString() {
        return out + "\n";
    }

    /** A list or an object that is being written. */
    private static final class Group {
        private final boolean list;
        private final int indent;
        private final boolean onSameLine;
        private boolean empty = true;

        Group(boolean list, int indent, boolean onSameLine) {
            this.list = list;
            this.indent = indent;
            this.onSameLine = onSameLine;
        }
    }
}
