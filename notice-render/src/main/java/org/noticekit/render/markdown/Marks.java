package org.noticekit.render.markdown;

import java.util.List;

/**
 * The marks of emphasis between the glyphs of a line: {@code _} for stress and {@code **} for what matters more, so that
 * two kinds side by side never run into one.
 *
 * <p>A mark counts only where what stands beside it lets it start or end. Where a letter outside would forbid it, as in
 * {@code **Note:**see}, the letter is to be written as an entity.
 */
final class Marks {
    private static final String EMPHASIS = "_";
    private static final String STRONG = "**";

    private final List<Glyph> line;
    private final String[] ends;
    private final String[] starts;
    private final boolean[] entity;

    private Marks(List<Glyph> line) {
        this.line = line;
        this.ends = new String[line.size() + 1];
        this.starts = new String[line.size() + 1];
        this.entity = new boolean[line.size()];
    }

    static Marks of(List<Glyph> line) {
        Marks marks = new Marks(line);
        marks.place();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < line.size(); i++) {
                if (!marks.entity[i] && marks.forbids(i)) {
                    marks.entity[i] = true;
                    changed = true;
                }
            }
        }
        return marks;
    }

    /** What stands before the glyph at {@code i}; after the last one, if {@code i} is their number. */
    String before(int i) {
        return ends[i] + starts[i];
    }

    /** Whether the glyph at {@code i} is to be written as an entity. */
    boolean isEntity(int i) {
        return entity[i];
    }

    /** What was opened last ends first; what goes on beyond an end starts anew behind it, but never before white space. */
    private void place() {
        String open = "";
        for (int i = 0; i <= line.size(); i++) {
            boolean emphasis = i < line.size() && line.get(i).emphasis();
            boolean strong = i < line.size() && line.get(i).strong();
            StringBuilder ended = new StringBuilder();
            while (!isKept(open, emphasis, strong)) {
                String last = open.endsWith(EMPHASIS) ? EMPHASIS : STRONG;
                ended.append(last);
                open = open.substring(0, open.length() - last.length());
            }
            StringBuilder started = new StringBuilder();
            boolean mayStart = i < line.size() && !line.get(i).isSpace();
            if (mayStart && strong && !open.contains(STRONG)) {
                started.append(STRONG);
            }
            if (mayStart && emphasis && !open.contains(EMPHASIS)) {
                started.append(EMPHASIS);
            }
            open += started;
            ends[i] = ended.toString();
            starts[i] = started.toString();
        }
    }

    private static boolean isKept(String open, boolean emphasis, boolean strong) {
        return (emphasis || !open.contains(EMPHASIS)) && (strong || !open.contains(STRONG));
    }

    private boolean forbids(int i) {
        Glyph glyph = line.get(i);
        if (glyph.isSpace() || glyph.isPunctuationForAll()) {
            return false;
        }
        return forbidsEnd(i) || forbidsStart(i + 1);
    }

    private boolean forbidsEnd(int i) {
        String end = ends[i];
        return !end.isEmpty()
                && starts[i].isEmpty()
                && (end.endsWith(EMPHASIS) || end.length() > STRONG.length() || isPunctuation(i - 1));
    }

    private boolean forbidsStart(int i) {
        String start = starts[i];
        return !start.isEmpty()
                && ends[i].isEmpty()
                && (start.startsWith(EMPHASIS) || start.length() > STRONG.length() || isPunctuation(i));
    }

    private boolean isPunctuation(int i) {
        return entity[i] || line.get(i).isPunctuationForSome();
    }
}
