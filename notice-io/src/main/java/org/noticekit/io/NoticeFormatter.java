package org.noticekit.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.PrivacyNotice;

/**
 * Puts notice files into the form in which {@link NoticeWriter} writes them, and keeps their comments: each stays with
 * the value on whose line it was, or above the value that it stood above. Of several blank lines one is kept. Comments
 * above the first key stay at the top.
 */
public final class NoticeFormatter {

    /** What is written in full may be longer than what was read. */
    private static final NoticeReader UNLIMITED = NoticeReader.builder()
            .maxBytes(Integer.MAX_VALUE - 1)
            .maxNodes(Integer.MAX_VALUE)
            .build();

    private final SourceText written;
    private final Node root;
    private final boolean withoutStrays;
    private final Map<Integer, List<String>> above = new HashMap<>();
    private final Map<Integer, String> beside = new HashMap<>();
    private final List<String> below = new ArrayList<>();

    private NoticeFormatter(SourceText written, Node root, boolean withoutStrays) {
        this.written = written;
        this.root = root;
        this.withoutStrays = withoutStrays;
    }

    /**
     * The text of the file that was read, in canonical form: lines parted by {@code \n}, with one at the end. Formatting
     * it again changes nothing.
     *
     * @throws NoticeReadException if anything is wrong with the file
     */
    public static String format(ReadResult read) {
        return written(read, read.orThrow(), false);
    }

    /**
     * The text of another notice, with the comments of the file that was read, in the file's format and in canonical form. A
     * comment stays with the value of the same path; where the other notice has none, its comment is left out.
     *
     * @throws NoticeReadException if anything is wrong with the file
     */
    public static String format(ReadResult read, PrivacyNotice other) {
        read.orThrow();
        return written(read, other, true);
    }

    private static String written(ReadResult read, PrivacyNotice notice, boolean withoutStrays) {
        SourceText source = read.source();
        NoticeFormat format = NoticeFormat.ofFileName(source.file());
        String canonical = NoticeWriter.of(format).write(notice);
        if (format == NoticeFormat.JSON) {
            return canonical;
        }
        List<Remark> remarks = Remarks.of(source, read.root());
        ReadResult again = UNLIMITED.read(canonical, source.file());
        NoticeFormatter formatter = new NoticeFormatter(again.source(), again.root(), withoutStrays);
        Node first = read.root().children().get(0);
        remarks.forEach(remark -> formatter.put(remark, first));
        return formatter.text();
    }

    private void put(Remark remark, Node first) {
        Node about = remark.node();
        if (about == null) {
            below.add(remark.text());
            return;
        }
        Node now = nearest(about);
        if (withoutStrays && isStray(about, now)) {
            return;
        }
        int line = !remark.beside() && about == first ? 1 : lineOf(now);
        if (remark.beside() && beside.putIfAbsent(line, remark.text()) == null) {
            return;
        }
        above.computeIfAbsent(line, any -> new ArrayList<>()).add(remark.text());
    }

    /** The value as it is written now, or the nearest group or list around it. */
    private Node nearest(Node node) {
        Deque<Node> way = new ArrayDeque<>();
        for (Node each = node; each != null && each.parent() != null; each = each.parent()) {
            way.push(each);
        }
        Node found = root;
        for (Node step : way) {
            Node child = counterpart(step, found);
            if (child == null) {
                break;
            }
            found = child;
        }
        return found;
    }

    private int lineOf(Node node) {
        return node == root
                ? 1
                : written.location(Remarks.start(node), Remarks.start(node)).line();
    }

    /** Whether the value is written no more; one that is not a group or a list may stand for all within it. */
    private static boolean isStray(Node about, Node now) {
        return depth(now) < depth(about) && (now.is(Node.Type.OBJECT) || now.is(Node.Type.LIST));
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node each = node.parent(); each != null; each = each.parent()) {
            depth++;
        }
        return depth;
    }

    private static @Nullable Node counterpart(Node node, Node within) {
        if (node.hasKey()) {
            return within.member(node.key());
        }
        List<Node> items = within.children();
        Node inItsPlace = node.index() < items.size() ? items.get(node.index()) : null;
        if (!node.is(Node.Type.TEXT) || (inItsPlace != null && inItsPlace.text().equals(node.text()))) {
            return inItsPlace;
        }
        for (Node item : items) { // those of a set may come in another order
            if (item.text().equals(node.text())) {
                return item;
            }
        }
        return inItsPlace;
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number < written.lines(); number++) {
            String line = written.line(number).orElseThrow();
            String indent = " ".repeat(line.length() - line.stripLeading().length());
            above.getOrDefault(number, List.of()).forEach(remark -> addRemark(lines, indent, remark));
            lines.add(beside.containsKey(number) ? line + " " + beside.get(number) : line);
        }
        below.forEach(remark -> addRemark(lines, "", remark));
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void addRemark(List<String> lines, String indent, String remark) {
        boolean superfluous = remark.isEmpty()
                && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
        if (!superfluous) {
            lines.add(remark.isEmpty() ? "" : indent + remark);
        }
    }
}
