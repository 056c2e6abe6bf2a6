package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that fit. */
final class Wrapping {
    private static final int THOUSAND = 1000;

    private Wrapping() {}

    /** The lines of {@code text} at a font size, none wider than {@code room}; a word that fits on no line is broken. */
    static List<String> lines(String text, int fontSize, int room) {
        int most = room * THOUSAND / fontSize;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && TextWidth.of(line + " " + rest) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (TextWidth.of(rest) > most) {
                int cut = fitting(rest, most);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() || rest.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int fitting(String word, int most) {
        int width = 0;
        int end = 0;
        int afterHyphen = 0;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            width += TextWidth.of(c);
            if (width > most && end > 0) {
                return afterHyphen > 0 ? afterHyphen : end;
            }
            end += Character.charCount(c);
            if (c == '-' || c == '/') {
                afterHyphen = end;
            }
        }
        return end;
    }
}
