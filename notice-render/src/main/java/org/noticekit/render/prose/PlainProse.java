package org.noticekit.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/**
 * The short cut for prose without any markup, which most of it is: paragraphs parted by blank lines. It answers as the
 * Markdown parser would, many times as fast.
 */
final class PlainProse {
    private PlainProse() {}

    /** Whether nothing in {@code source} can be markup. May be wrong in one direction only: then the parser is asked. */
    static boolean isPlain(String source) {
        boolean lineStart = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '<', '&', '\t', '\r' -> {
                    return false;
                }
                case '\n' -> lineStart = true;
                case ' ' -> {}
                default -> {
                    if (lineStart && (c == '-' || c == '+' || (c >= '0' && c <= '9'))) {
                        return false;
                    }
                    lineStart = false;
                }
            }
        }
        return true;
    }

    static List<Block> read(String source) {
        if (source.indexOf('\n') < 0 && !startsOrEndsBlank(source)) {
            return List.of(new Block.Paragraph(Inline.text(source)));
        }
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder(source.length());
        for (String line : source.split("\n", -1)) {
            String words = stripSpaces(line);
            if (words.isEmpty()) {
                close(paragraph, blocks);
            } else {
                if (!paragraph.isEmpty()) {
                    paragraph.append(' ');
                }
                paragraph.append(words);
            }
        }
        close(paragraph, blocks);
        return List.copyOf(blocks);
    }

    private static void close(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(Inline.text(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static boolean startsOrEndsBlank(String source) {
        return source.isEmpty() || source.charAt(0) == ' ' || source.charAt(source.length() - 1) == ' ';
    }

    private static String stripSpaces(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }
}
