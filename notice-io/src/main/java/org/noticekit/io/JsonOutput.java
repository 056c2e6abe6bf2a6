package org.noticekit.io;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes JSON, a line for each value, two spaces a step. */
final class JsonOutput implements Output {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Deque<Group> open = new ArrayDeque<>();
    private boolean afterKey;

    @Override
    public void startObject() {
        start('{', '}');
    }

    @Override
    public void startList() {
        start('[', ']');
    }

    private void start(char bracket, char closing) {
        beginValue();
        out.append(bracket);
        open.push(new Group(closing));
    }

    /** Goes to a new line, unless a key is waiting for its value on this one. */
    private void beginValue() {
        Group group = open.peek();
        if (group != null && !afterKey) {
            out.append(group.empty ? "\n" : ",\n").append(STEP.repeat(open.size()));
            group.empty = false;
        }
        afterKey = false;
    }

    @Override
    public void key(String key) {
        beginValue();
        out.append(Quoted.of(key)).append(": ");
        afterKey = true;
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void endList() {
        end();
    }

    private void end() {
        Group ended = open.pop();
        if (!ended.empty) {
            out.append('\n').append(STEP.repeat(open.size()));
        }
        out.append(ended.closing);
    }

    @Override
    public void text(String text) {
        scalar(Quoted.of(text));
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
        beginValue();
        out.append(written);
    }

    /** All that was written, with a line break at its end. */
    @Override
    public String toString() {
        return out + "\n";
    }

    /** A list or an object that is being written. */
    private static final class Group {
        private final char closing;
        private boolean empty = true;

        Group(char closing) {
            this.closing = closing;
        }
    }
}
