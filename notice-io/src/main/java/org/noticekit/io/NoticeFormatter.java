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
    private final Map<Integer, List<String>> above = new HashMap<>();
    private final Map<Integer, String> beside = new HashMap<>();
    private final List<String> below = new ArrayList<>();

    private NoticeFormatter(SourceText written, Node root) {
        this.written = written;
        this.root = root;
    }

    /**
     * The text of the file that was read, in canonical form: lines parted by {@code \n}, with one at the end. Formatting
     * it again changes nothing.
     *
     * @throws NoticeReadException if anything is wrong with the file
     */
    public static String format(ReadResult read) {
        PrivacyNotice notice = read.orThrow();
        SourceText source = read.source();
        NoticeFormat format = NoticeFormat.ofFileName(source.file());
        String canonical = NoticeWriter.of(format).write(notice);
        return format == NoticeFormat.JSON ? canonical : withRemarks(source, read.root(), canonical);
    }

    private static String withRemarks(SourceText source, Node root, String canonical) {
        List<Remark> remarks = Remarks.of(source, root);
        ReadResult again = UNLIMITED.read(canonical, source.file());
        NoticeFormatter formatter = new NoticeFormatter(again.source(), again.root());
        Node first = root.children().get(0);
        remarks.forEach(remark -> formatter.put(remark, first));
        return formatter.text();
    }

    private void put(Remark remark, Node first) {
        Node about = remark.node();
        if (about == null) {
            below.add(remark.text());
            return;
        }
        int line = !remark.beside() && about == first ? 1 : lineOf(about);
        if (remark.beside() && beside.putIfAbsent(line, remark.text()) == null) {
            return;
        }
        above.computeIfAbsent(line, any -> new ArrayList<>()).add(remark.text());
    }

    /** The line on which the value is written now, or the nearest group or list around it. */
    private int lineOf(Node node) {
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
        return found == root
                ? 1
                : written.location(Remarks.start(found), Remarks.start(found)).line();
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
