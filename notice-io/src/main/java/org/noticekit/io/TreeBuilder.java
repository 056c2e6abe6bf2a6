package org.noticekit.io;

import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import tools.jackson.core.JsonToken;

/**
 * Builds the tree of a file in one pass over its tokens, without recursion. What a notice does without is reported and
 * left out of the tree, or marked in it as refused, so that the rest can still be looked at.
 */
final class TreeBuilder {

    private final ObjectKind<?> kind;
    private final Problems problems;
    private final SourceText source;
    private final NoticeFormat format;
    private final ReadLimits limits;
    private final YamlMarkup markup;

    private @Nullable Node root;
    private @Nullable Node open;
    private int depth;
    private int nodes;
    private String key = "";
    private int keyStart;
    private int keyEnd;
    private boolean merging;

    private TreeBuilder(ObjectKind<?> kind, NoticeFormat format, Problems problems, ReadLimits limits) {
        this.kind = kind;
        this.problems = problems;
        this.source = problems.source();
        this.format = format;
        this.limits = limits;
        this.markup = new YamlMarkup(format, problems);
    }

    /** The root of the tree of a file that is of one kind as a whole; null if the text cannot be read, which has been reported then. */
    static @Nullable Node build(ObjectKind<?> kind, NoticeFormat format, Problems problems, ReadLimits limits) {
        try (Tokens tokens = new Tokens(format, problems.source())) {
            return new TreeBuilder(kind, format, problems, limits).build(tokens);
        }
    }

    private @Nullable Node build(Tokens tokens) {
        JsonToken token;
        while ((token = tokens.next()) != null) {
            if (root != null && open == null) {
                refuseFurtherDocument(tokens.start());
                return root;
            }
            if (!take(token, tokens)) {
                return null;
            }
        }
        RuntimeException failure = tokens.failure();
        if (failure != null && format == NoticeFormat.JSON && root != null && open == null) {
            refuseFurtherDocument(tokens.start());
            return root;
        }
        if (failure != null) {
            refuse(failure, tokens.start());
            return null;
        }
        if (root == null || root.is(Node.Type.NOTHING)) {
            refuseNothing();
            return null;
        }
        return root;
    }

    /** Jackson itself, unlike the scanner below it, complains of a token it has, which may be markup of YAML's. */
    private void refuse(RuntimeException failure, int start) {
        boolean aboutToken = failure.getCause() == null;
        if (!aboutToken || !markup.refuses(start, start + 1)) {
            SyntaxProblem.report(Complaint.of(failure, format, source, start), format, problems);
        }
    }

    private void refuseNothing() {
        problems.at(
                0,
                0,
                NoticePath.root(),
                ReadingRule.SYNTAX,
                "The file is empty.",
                "Write " + kind.noun() + " into it. It begins with \""
                        + kind.keys().get(0) + ":\". "
                        + kind.fields().get(0).description());
    }

    /** Puts the token where it belongs; false if that would go beyond a limit. */
    private boolean take(JsonToken token, Tokens tokens) {
        switch (token) {
            case START_OBJECT -> {
                return open(Node.Type.OBJECT, tokens);
            }
            case START_ARRAY -> {
                return open(Node.Type.LIST, tokens);
            }
            case END_OBJECT, END_ARRAY -> close(tokens);
            case PROPERTY_NAME -> key(tokens);
            default -> {
                return scalar(token, tokens);
            }
        }
        return true;
    }

    private boolean open(Node.Type type, Tokens tokens) {
        int start = tokens.start();
        markup.checkBefore(start);
        depth++;
        if (depth > limits.depth()) {
            problems.at(
                    start,
                    start + 1,
                    NoticePath.root(),
                    ReadingRule.LIMIT,
                    "Groups and lists are nested more than " + limits.depth() + " deep here.",
                    "Check the indentation and the brackets. Nothing needs to be nested so deep.");
            return false;
        }
        Node node = new Node(type, open, "", start, tokens.end());
        open = node;
        return attach(node, node.parent());
    }

    private void close(Tokens tokens) {
        Node closing = open;
        if (closing != null) {
            closing.end(tokens.end());
            open = closing.parent();
            depth--;
        }
    }

    private void key(Tokens tokens) {
        key = tokens.text();
        keyStart = tokens.start();
        keyEnd = format == NoticeFormat.JSON ? endOfQuoted(keyStart) : tokens.end();
        markup.checkBefore(keyStart);
        merging = markup.refusesKey(key, keyStart, keyEnd);
        if (merging && open != null) {
            open.markIncomplete();
        }
    }

    /** JSON's parser is past the colon when it hands out a key; the closing quotation mark is what we want. */
    private int endOfQuoted(int start) {
        int end = start + 1;
        while (source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private boolean scalar(JsonToken token, Tokens tokens) {
        String text = tokens.text();
        int start = tokens.start();
        int end = tokens.end();
        Node.Type type =
                switch (format) {
                    case YAML -> isPlain(start, end) ? PlainScalar.typeOf(text) : Node.Type.TEXT;
                    case JSON -> typeOf(token);
                };
        boolean merged = merging && open != null && open.is(Node.Type.OBJECT);
        if (merged || markup.refuses(start, end)) {
            type = Node.Type.REFUSED;
        }
        return attach(new Node(type, open, text, start, end), open);
    }

    /** Whether a text of YAML has no quotation mark and no sign of a block before it. */
    private boolean isPlain(int start, int end) {
        return start == end || "\"'|>".indexOf(source.charAt(start)) < 0;
    }

    private static Node.Type typeOf(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Type.BOOLEAN;
            case VALUE_NULL -> Node.Type.NOTHING;
            default -> Node.Type.TEXT;
        };
    }

    private boolean attach(Node node, @Nullable Node parent) {
        if (parent == null) {
            root = node;
        } else if (parent.is(Node.Type.OBJECT)) {
            parent.add(node, key, keyStart, keyEnd);
        } else {
            parent.add(node);
        }
        nodes++;
        if (nodes > limits.nodes()) {
            problems.at(
                    node.start(),
                    node.start(),
                    NoticePath.root(),
                    ReadingRule.LIMIT,
                    "The file has more than " + limits.nodes() + " values.",
                    "Divide it into several files; a notice can refer to others as its layers.");
            return false;
        }
        return true;
    }

    private void refuseFurtherDocument(int start) {
        int marker = source.text().lastIndexOf("\n---", source.charIndex(start));
        int from = marker < 0 ? start : source.offset(marker + 1);
        problems.at(
                from,
                Math.max(from + 1, Math.min(start, from + 3)),
                NoticePath.root(),
                ReadingRule.NOT_SUPPORTED,
                format == NoticeFormat.YAML
                        ? "A second document begins here. A file holds one."
                        : "There is something after the end. A file holds one document.",
                "Delete everything from here on, or move it to a file of its own.");
    }
}
