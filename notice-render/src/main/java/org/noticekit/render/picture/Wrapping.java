package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.writing.Columns;

/** Text in lines that fit. */
final class Wrapping {
    private static final int THOUSAND = 1000;

    private final Speech speech;
    private final String text;
    private final int most;
    private final List<List<Run>> lines = new ArrayList<>();

    private Wrapping(Speech speech, int most) {
        this.speech = speech;
        this.text = speech.text();
        this.most = most;
    }

    /** The lines of {@code speech} at a font size, none wider than {@code room}; a word that fits on no line is broken. */
    static List<List<Run>> lines(Speech speech, int fontSize, int room) {
        Wrapping wrapping = new Wrapping(speech, room * THOUSAND / fontSize);
        wrapping.wrap();
        return wrapping.lines;
    }

    private void wrap() {
        int space = TextWidth.of(' ');
        int start = 0;
        int end = 0;
        int width = 0;
        for (int from = 0; from < text.length(); ) {
            int to = wordEnd(from);
            int wordWidth = TextWidth.of(text, from, to);
            if (end > start && width + space + wordWidth > most) {
                line(start, end);
                start = from;
                width = 0;
            } else {
                width += end > start ? space : 0;
            }
            while (wordWidth > most) {
                int cut = fitting(start, to);
                line(start, cut);
                wordWidth -= TextWidth.of(text, start, cut);
                start = cut;
            }
            width += wordWidth;
            end = to;
            from = to + 1;
        }
        if (end > start) {
            line(start, end);
        }
    }

    private int wordEnd(int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private void line(int start, int end) {
        lines.add(speech.runs(start, end));
    }

    /** Where a line ends that starts within a word: after a hyphen or slash if there is one on the line. */
    private int fitting(int start, int wordEnd) {
        int width = 0;
        int end = start;
        int afterHyphen = start;
        while (end < wordEnd) {
            int next = Columns.end(text, end);
            width += TextWidth.of(text, end, next);
            if (width > most && end > start) {
                return afterHyphen > start ? afterHyphen : end;
            }
            char c = text.charAt(end);
            end = next;
            if (c == '-' || c == '/') {
                afterHyphen = end;
            }
        }
        return end;
    }
}
