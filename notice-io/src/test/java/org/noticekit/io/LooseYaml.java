package org.noticekit.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as people may write YAML: keys in any order, each value in a block or in brackets, on one line or on several,
 * and comments wherever there can be one. It knows what each is about, for it knows what it was writing.
 */
final class LooseYaml {

    /** Under which key a text stands in a group of its own, by the key of the group or of the list of such. */
    private static final Map<String, String> SOLE_KEYS =
            Map.of("authority", "name", "locations", "place", "purposes", "description");

    /**
     * What a comment is about.
     *
     * @param value null for the file as a whole
     * @param atEnd whether it is at the value's end
     */
    record About(@Nullable Node value, boolean atEnd) {}

    private final StringBuilder out = new StringBuilder();
    private final Map<String, About> comments = new LinkedHashMap<>();
    private final Random random;
    private final int oneIn;
    private int startOfLine;

    private LooseYaml(Random random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    /** The tree with a comment at one in so many places; the others have none. */
    static LooseYaml of(Node root, Random random, int oneIn) {
        LooseYaml loose = new LooseYaml(random, oneIn);
        loose.document(root);
        return loose;
    }

    String text() {
        return out.toString();
    }

    /** The comments in the order of the text. */
    Map<String, About> comments() {
        return comments;
    }

    private void document(Node root) {
        own(0, null, false);
        if (flip()) {
            out.append("---");
            endLine(null, false);
        } else {
            endLine();
        }
        if (random.nextInt(4) == 0) {
            int start = out.length();
            flow(root, 0);
            endAfter(root, start);
        } else {
            block(root, 0, null);
        }
        if (flip()) {
            out.append("...");
            endLine(null, true);
            own(random.nextInt(4), null, true);
        }
    }

    /** Members or items in their own lines; {@code opened} is the item that they are, if a dash alone began it. */
    private void block(Node node, int indent, @Nullable Node opened) {
        Node above = opened;
        for (Node child : shuffled(node)) {
            own(indent, above == null ? child : above, false);
            above = null;
            out.append(" ".repeat(indent));
            entry(child, indent);
        }
        own(indent, node, true);
    }

    private void entry(Node child, int indent) {
        if (!child.hasKey()) {
            out.append('-');
            value(child, indent);
        } else if (random.nextInt(6) > 0) {
            out.append(key(child)).append(':');
            value(child, indent);
        } else {
            out.append('?');
            if (flip()) {
                breakLine(child, indent + 2);
            } else {
                out.append(' ');
            }
            out.append(key(child));
            breakLine(child, indent);
            out.append(':');
            value(child, indent);
        }
    }

    /** After a colon or a dash, to the end of the line. */
    private void value(Node node, int indent) {
        boolean group = !node.children().isEmpty();
        if (group && random.nextInt(3) > 0) {
            if (!node.hasKey() && flip()) {
                out.append(' ');
                List<Node> children = shuffled(node);
                for (Node child : children) {
                    if (child != children.get(0)) {
                        own(indent + 2, child, false);
                        out.append(" ".repeat(indent + 2));
                    }
                    entry(child, indent + 2);
                }
                own(indent + 2, node, true);
            } else {
                endLine(node, false);
                block(node, indent + 2, node.hasKey() ? null : node);
            }
            return;
        }
        String soleKey = soleKey(node);
        if (soleKey != null && flip()) {
            if (node.hasKey() || flip()) {
                endLine(node, false);
                own(indent + 2, node, false);
                out.append(" ".repeat(indent + 2));
            } else {
                out.append(' ');
            }
            out.append(soleKey).append(':');
            scalarOrBrackets(node, indent + 2);
            own(indent + 2, node, true);
            return;
        }
        scalarOrBrackets(node, indent);
    }

    private void scalarOrBrackets(Node node, int indent) {
        int start = out.length();
        if (random.nextInt(3) == 0) {
            endLine(node, false);
            own(indent + 2, node, false);
            out.append(" ".repeat(indent + 2));
        } else {
            out.append(' ');
        }
        withoutBreak(node, indent + 2);
        endAfter(node, start);
    }

    private void withoutBreak(Node node, int indent) {
        switch (node.type()) {
            case OBJECT, LIST -> flow(node, indent);
            case TEXT -> out.append(quoted(node.text()));
            default -> out.append(node.text());
        }
    }

    private void flow(Node node, int indent) {
        boolean object = node.is(Node.Type.OBJECT);
        out.append(object ? '{' : '[');
        boolean broken = breakMaybe(node);
        List<Node> children = shuffled(node);
        for (Node child : children) {
            if (broken) {
                own(indent, child, false);
                out.append(" ".repeat(indent));
            }
            int start = out.length();
            if (object) {
                out.append(key(child)).append(": ");
            }
            withoutBreak(child, indent + 2);
            boolean last = child == children.get(children.size() - 1);
            boolean comma = !last || flip();
            if (comma && random.nextInt(5) == 0) {
                endAfter(child, start);
                out.append(" ".repeat(indent));
            }
            out.append(comma ? "," : "");
            broken = flip();
            if (broken) {
                endAfter(child, start);
            } else {
                out.append(' ');
            }
        }
        if (broken) {
            own(indent, node, true);
            out.append(" ".repeat(indent));
        }
        out.append(object ? '}' : ']');
    }

    private boolean breakMaybe(Node node) {
        boolean broken = flip();
        if (broken) {
            endLine(node, false);
        }
        return broken;
    }

    private void breakLine(Node about, int indent) {
        endLine(about, false);
        out.append(" ".repeat(indent));
    }

    /** Ends the line after a value, with a comment if there can be no doubt that it is about all of that value. */
    private void endAfter(Node node, int start) {
        boolean several = !node.children().isEmpty() && start < startOfLine;
        if (several && !out.substring(startOfLine).matches("[\\s,\\]}]*")) {
            endLine();
        } else {
            endLine(node, node.parent() == null);
        }
    }

    /** Ends the line, perhaps with a comment. */
    private void endLine(@Nullable Node about, boolean atEnd) {
        if (random.nextInt(oneIn) == 0) {
            out.append(' ').append(comment(about, atEnd));
        }
        endLine();
    }

    private void endLine() {
        out.append('\n');
        startOfLine = out.length();
    }

    /** Perhaps a comment in a line of its own. */
    private void own(int indent, @Nullable Node about, boolean atEnd) {
        if (random.nextInt(oneIn) == 0) {
            out.append(" ".repeat(indent)).append(comment(about, atEnd));
            endLine();
        }
    }

    private String comment(@Nullable Node about, boolean atEnd) {
        boolean file = about != null && about.parent() == null;
        String text = "#~ " + comments.size();
        comments.put(text, new About(file ? null : about, atEnd));
        return text;
    }

    private List<Node> shuffled(Node node) {
        List<Node> children = new ArrayList<>(node.children());
        if (node.is(Node.Type.OBJECT)) {
            Collections.shuffle(children, random);
        }
        return children;
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private static @Nullable String soleKey(Node node) {
        Node parent = node.parent();
        String within = node.hasKey() || parent == null ? node.key() : parent.key();
        return node.is(Node.Type.TEXT) ? SOLE_KEYS.get(within) : null;
    }

    private static String key(Node node) {
        return quoted(node.key());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ' || c > '~') {
                quoted.append(String.format("\\U%08x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
