package org.noticekit.io;

import java.util.Optional;

/** Takes note of the fields of one object as they are written, to find out whether a single text says all of it. */
final class SoleText implements Output {

    private int keys;
    private String key = "";
    private Optional<String> text = Optional.empty();

    private SoleText() {}

    /** The text under {@code key}, if {@code it} has nothing but that. */
    static <T> Optional<String> under(String key, ObjectKind<T> kind, T it) {
        SoleText sole = new SoleText();
        kind.writeFields(it, sole);
        return sole.keys == 1 && sole.key.equals(key) ? sole.text : Optional.empty();
    }

    @Override
    public void key(String written) {
        keys++;
        key = written;
    }

    @Override
    public void text(String written) {
        text = Optional.of(written);
    }

    @Override
    public void startObject() {}

    @Override
    public void endObject() {}

    @Override
    public void startList() {}

    @Override
    public void endList() {}

    @Override
    public void bool(boolean value) {}

    @Override
    public void number(int value) {}
}
