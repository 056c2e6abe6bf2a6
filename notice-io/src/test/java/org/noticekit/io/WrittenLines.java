package org.noticekit.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The lines of a notice in canonical form, and which values begin and end on them. */
final class WrittenLines {

    private final List<String> lines;
    private final SourceText source;
    private final Map<Integer, List<Node>> beginning = new HashMap<>();

    private WrittenLines(SourceText source) {
        this.source = source;
        this.lines = source.text().lines().toList();
    }

    static WrittenLines of(ReadResult read) {
        WrittenLines lines = new WrittenLines(read.source());
        lines.add(read.root());
        return lines;
    }

    private void add(Node node) {
        beginning.computeIfAbsent(first(node), any -> new ArrayList<>()).add(node);
        node.children().forEach(this::add);
    }

    private int first(Node node) {
        int start = node.hasKey() ? node.keyStart() : node.start();
        return source.location(start, start).line();
    }

    /** The line, from 1. */
    String text(int line) {
        return lines.get(line - 1);
    }

    /** Those with this at their end. */
    List<Integer> ending(String text) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> text(line).endsWith(text))
                .boxed()
                .toList();
    }

    /** The values that begin on the line, a group before its first key. */
    List<Node> beginning(int line) {
        return beginning.getOrDefault(line, List.of());
    }

    /** The last line of the value. */
    int last(Node node) {
        return node.children().isEmpty()
                ? source.location(node.start(), node.end()).endLine()
                : last(node.children().get(node.children().size() - 1));
    }

    /** The line before this one that is neither blank nor a comment; -1 if there is none. */
    int before(int line) {
        return IntStream.range(1, line).filter(this::hasContent).max().orElse(-1);
    }

    /** The line after this one that is neither blank nor a comment; -1 if there is none. */
    int after(int line) {
        return IntStream.rangeClosed(line + 1, lines.size())
                .filter(this::hasContent)
                .findFirst()
                .orElse(-1);
    }

    private boolean hasContent(int line) {
        return !text(line).isBlank() && !text(line).strip().startsWith("#~");
    }

    int indent(int line) {
        return text(line).length() - text(line).stripLeading().length();
    }

    /** How far members and items are indented; what has none, where they would be. */
    int indentOfChildren(Node node) {
        return node.children().isEmpty()
                ? indent(first(node)) + 1
                : indent(first(node.children().get(0)));
    }
}
