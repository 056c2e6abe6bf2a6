package org.noticekit.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.PrivacyNotice;

/**
 * Puts notice files into the form in which {@link NoticeWriter} writes them, and keeps their comments: each stays with
 * the value on whose line it was, or above the value that it stood above. One that is indented deeper than the value below
 * it stays at the end of the group or list in which it was. One after a dash is about the item, one after a closing bracket
 * about all that is in the brackets. Of several blank lines one is kept. Comments at the top of the file stay there, but
 * those without a blank line before the first key are about that key.
 */
public final class NoticeFormatter {

    /** What is written in full may be longer than what was read. */
    private static final NoticeReader UNLIMITED = NoticeReader.builder()
            .maxBytes(Integer.MAX_VALUE - 1)
            .maxNodes(Integer.MAX_VALUE)
            .build();

    /** By how much a group is indented below its key. */
    private static final int STEP = 2;

    private final SourceText written;
    private final Node root;
    private final boolean withoutStrays;

    /** What comes at the ends of groups and lists, by the line before which they end; the deepest first. */
    private final Map<Integer, NavigableMap<Integer, List<Remark>>> ends = new HashMap<>();

    /** The key under which a text is written that could stand for its whole group, by the line on which it begins. */
    private final Map<Integer, LongForm> longForms = new HashMap<>();

    private final Map<Integer, List<Remark>> above = new HashMap<>();
    private final Map<Integer, String> beside = new HashMap<>();

    /** What was above a text in a group of its own, by the line of that group's key. */
    private final Map<Integer, List<Remark>> inside = new HashMap<>();

    private final List<Remark> top = new ArrayList<>();
    private final List<Remark> below = new ArrayList<>();

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
        remarks.forEach(formatter::put);
        return formatter.text();
    }

    private void put(Remark remark) {
        Node about = remark.node();
        if (about == null) {
            (remark.place() == Remark.Place.ABOVE ? top : below).add(remark);
            return;
        }
        Node now = nearest(about);
        if (withoutStrays && isStray(about, now)) {
            return;
        }
        if (remark.place() == Remark.Place.AT_END && putAtEnd(remark, about, now)) {
            return;
        }
        boolean hasLine = now.hasKey() || now.children().isEmpty(); // else it is that of its first key
        boolean onItsLine = remark.place() == Remark.Place.BESIDE && hasLine;
        int line = lineOf(now);
        if (onItsLine && beside.putIfAbsent(line, remark.text()) == null) {
            return;
        }
        boolean stoodInside = !onItsLine && now.hasKey() && depth(now) < depth(about);
        (stoodInside ? inside : above)
                .computeIfAbsent(line, any -> new ArrayList<>())
                .add(remark);
    }

    /** False if there is no place for it after the value: it would be text of a longer one, or of one beside the group. */
    private boolean putAtEnd(Remark remark, Node about, Node now) {
        int column = columnOf(now.start());
        if (now.children().isEmpty()) {
            column = columnOf(Remarks.start(now)) + (now.hasKey() ? STEP : 0);
            Node group = depth(now) < depth(about) ? about.parent() : about;
            if (group != null && group.is(Node.Type.OBJECT) && now.is(Node.Type.TEXT)) {
                List<Node> sole = group.children().stream()
                        .filter(child ->
                                child.is(Node.Type.TEXT) && child.text().equals(now.text()))
                        .toList();
                if (depth(now) < depth(group) || sole.size() != 1) {
                    return false;
                }
                longForms.put(lineOf(now), new LongForm(sole.get(0).key(), columnOf(now.start()), column, endOf(now)));
            } else if (now != root && written.charAt(now.start()) == '|') {
                return false;
            }
        }
        ends.computeIfAbsent(endOf(now), any -> new TreeMap<>(Collections.reverseOrder()))
                .computeIfAbsent(column, any -> new ArrayList<>())
                .add(remark);
        return true;
    }

    private int columnOf(int offset) {
        return written.location(offset, offset).column() - 1;
    }

    /** The line before which the value ends: that of the next one, or the last, which is empty. */
    private int endOf(Node node) {
        for (Node each = node; each.parent() != null; each = each.parent()) {
            List<Node> siblings = each.parent().children();
            if (each.index() + 1 < siblings.size()) {
                return lineOf(siblings.get(each.index() + 1));
            }
        }
        return written.lines();
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
        addTop(lines);
        LongForm longForm = null;
        for (int number = 1; number < written.lines(); number++) {
            String line = written.line(number).orElseThrow();
            addEnds(lines, number);
            String indent = " ".repeat(line.length() - line.stripLeading().length());
            above.getOrDefault(number, List.of()).forEach(remark -> addRemark(lines, indent, remark));
            String whole = beside.containsKey(number) ? line + " " + beside.get(number) : line;
            longForm = longForms.getOrDefault(number, longForm);
            List<Remark> within = inside.getOrDefault(number, List.of());
            if (!longForms.containsKey(number)) {
                within.forEach(remark -> addRemark(lines, indent, remark));
            }
            if (longForm == null || number >= longForm.end()) {
                lines.add(whole);
            } else if (longForms.containsKey(number)) {
                longForm.begin(lines, within, whole);
            } else {
                lines.add(whole.isEmpty() ? "" : " ".repeat(STEP) + whole);
            }
        }
        addEnds(lines, written.lines());
        below.forEach(remark -> addRemark(lines, "", remark));
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /** What is at the top, parted from what is about the first key. */
    private void addTop(List<String> lines) {
        Head.alignWhatTouches(above.getOrDefault(1, top));
        top.forEach(remark -> addRemark(lines, "", remark));
        if (!top.isEmpty() && !top.get(top.size() - 1).isForEditors() && above.containsKey(1)) {
            addRemark(lines, "", Remark.atTheTop(""));
        }
    }

    private void addEnds(List<String> lines, int number) {
        NavigableMap<Integer, List<Remark>> here = ends.get(number);
        if (here != null) {
            here.forEach((column, remarks) -> remarks.forEach(remark -> addRemark(lines, " ".repeat(column), remark)));
        }
    }

    private static void addRemark(List<String> lines, String indent, Remark remark) {
        boolean superfluous = remark.isBlank()
                && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
        if (!superfluous) {
            lines.add(remark.isBlank() ? "" : indent + remark.textFurther());
        }
    }

    /**
     * A group of which a text says all: written out, so that comments can stand at its end.
     *
     * @param key the text's key in the group
     * @param start the column in which the text begins
     * @param indent the column of the group's keys
     * @param end the line before which it ends
     */
    private record LongForm(String key, int start, int indent, int end) {

        void begin(List<String> lines, List<Remark> within, String line) {
            String before = line.substring(0, start);
            String text = key + ": " + line.substring(start);
            if (indent == start) { // after a dash
                lines.add(before + text);
            } else {
                lines.add(before.stripTrailing());
                within.forEach(remark -> addRemark(lines, " ".repeat(indent), remark));
                lines.add(" ".repeat(indent) + text);
            }
        }
    }
}
