package org.noticekit.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;

/** A value as it was written, with its place in the text. Built by {@link TreeBuilder}, not changed afterwards. */
final class Node {

    /** What a value is. */
    enum Type {
        OBJECT("a group of keys"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        /** {@code null}, or a key with nothing after it. */
        NOTHING("nothing"),
        /** Something that has been reported already, so that nobody need look at it again. */
        REFUSED("something that cannot be read");

        private final String noun;

        Type(String noun) {
            this.noun = noun;
        }

        /** What people call it. */
        String noun() {
            return noun;
        }
    }

    private static final int WORTH_AN_INDEX = 8;
    private static final int NO_KEY = -1;

    private final Type type;
    private final @Nullable Node parent;
    private final String text;
    private final int start;
    private int end;
    private String key = "";
    private int keyStart = NO_KEY;
    private int keyEnd = NO_KEY;
    private int index;
    private boolean incomplete;
    private final List<Node> children;

    // A benign race: whoever sees the wrapper sees all of the map in it. A HashMap, unlike Map.of, stays fast when keys
    // are chosen to collide.
    private @Nullable Map<String, Node> byKey;

    Node(Type type, @Nullable Node parent, String text, int start, int end) {
        this.type = type;
        this.parent = parent;
        this.text = text;
        this.start = start;
        this.end = end;
        this.children = type == Type.OBJECT || type == Type.LIST ? new ArrayList<>() : List.of();
    }

    /** Puts {@code child} into this list. */
    void add(Node child) {
        child.index = children.size();
        children.add(child);
    }

    /** Puts {@code child} into this object, under the key written at {@code keyStart}. */
    void add(Node child, String key, int keyStart, int keyEnd) {
        child.key = key;
        child.keyStart = keyStart;
        child.keyEnd = keyEnd;
        add(child);
    }

    void end(int offset) {
        end = offset;
    }

    /** Notes that this object may lack what a merge key would have brought. */
    void markIncomplete() {
        incomplete = true;
    }

    Type type() {
        return type;
    }

    boolean is(Type other) {
        return type == other;
    }

    /** What was written, for a text, a number or a boolean; else empty. */
    String text() {
        return text;
    }

    /** The key it was written under; empty for list items and the root. */
    String key() {
        return key;
    }

    boolean hasKey() {
        return keyStart != NO_KEY;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    /** The members or items, in order; empty for all else. */
    List<Node> children() {
        return children;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int keyStart() {
        return keyStart;
    }

    int keyEnd() {
        return keyEnd;
    }

    /** Which of its parent's children it is, from 0. */
    int index() {
        return index;
    }

    /** The first member with this key. */
    @Nullable
    Node member(String name) {
        if (children.size() >= WORTH_AN_INDEX && type == Type.OBJECT) {
            return byKey().get(name);
        }
        for (Node child : children) {
            if (child.hasKey() && child.key.equals(name)) {
                return child;
            }
        }
        return null;
    }

    private Map<String, Node> byKey() {
        Map<String, Node> known = byKey;
        if (known == null) {
            Map<String, Node> found = new HashMap<>();
            children.forEach(child -> found.putIfAbsent(child.key, child));
            known = Collections.unmodifiableMap(found);
            byKey = known;
        }
        return known;
    }

    /** The way from the root to this value. */
    NoticePath path() {
        if (parent == null) {
            return NoticePath.root();
        }
        return hasKey() ? parent.path().child(key) : parent.path().child(index);
    }
}
