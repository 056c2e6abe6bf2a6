package org.noticekit.render.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.internal.CharacterClass;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/**
 * The only way out to Markdown for what somebody wrote: a line of it, in which only our own marks and links are markup.
 * A character that would be markup has a backslash before it; one that would not, has none.
 */
final class MarkdownLine {
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern ENTITY =
            Pattern.compile("&(?=(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);)");
    private static final int LONGEST_NUMBER = 9;
    private static final int DEEPEST_HEADING = 6;

    private final List<Glyph> line;
    private final Marks marks;
    private final boolean inLink;
    private final StringBuilder out;

    /** Where the run of underscores ends that was met last, and whether it is within a word. */
    private int runEnd;

    private boolean runIsWithinWord;

    private MarkdownLine(List<Glyph> line, boolean inLink, StringBuilder out) {
        this.line = line;
        this.marks = Marks.of(line);
        this.inLink = inLink;
        this.out = out;
    }

    /** The inlines as a line of a paragraph, none of whose first characters starts anything else than a paragraph. */
    static String paragraph(List<Inline> inlines) {
        MarkdownLine line = new MarkdownLine(Glyphs.of(inlines), false, new StringBuilder());
        line.write(line.startingMarker(), line.line.size());
        return line.out.toString();
    }

    /** The inlines as a heading without its number signs. */
    static String heading(List<Inline> inlines) {
        MarkdownLine line = new MarkdownLine(Glyphs.of(inlines), false, new StringBuilder());
        line.write(-1, line.closingSigns());
        return line.out.toString();
    }

    /**
     * Writes all glyphs.
     *
     * @param marker where a character stands that would start another block than a paragraph; -1 if nowhere
     * @param signs where the number signs start that would end a heading
     */
    private void write(int marker, int signs) {
        for (int i = 0; i < line.size(); i++) {
            out.append(marks.before(i));
            Glyph glyph = line.get(i);
            LinkTarget target = glyph.target();
            if (target != null) {
                link(glyph, target);
            } else if (marks.isEntity(i)) {
                out.append("&#").append(glyph.character()).append(';');
            } else {
                if (i == marker || (i >= signs && glyph.is('#')) || isMarkup(i)) {
                    out.append('\\');
                }
                out.appendCodePoint(glyph.character());
            }
        }
        out.append(marks.before(line.size()));
    }

    private void link(Glyph link, LinkTarget target) {
        String address = target.fromAnywhere();
        if (isAutolink(link, address)) {
            out.append('<').append(said(link)).append('>');
            return;
        }
        out.append('[');
        new MarkdownLine(link.words(), true, out).write(-1, link.words().size());
        boolean bracketed = address.chars().anyMatch(c -> c == '(' || c == ')' || c == '<' || c == '>');
        String escaped = ENTITY.matcher(address).replaceAll("\\\\&");
        out.append("](")
                .append(bracketed ? "<" + escaped.replace("<", "\\<").replace(">", "\\>") + ">" : escaped)
                .append(')');
    }

    /** Whether the words of a link are its address, so that the address alone makes the link. */
    private static boolean isAutolink(Glyph link, String address) {
        if (link.words().stream().anyMatch(it -> it.emphasis() || it.strong())) {
            return false;
        }
        String said = said(link);
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web
                ? said.equals(address) && address.indexOf('<') < 0 && address.indexOf('>') < 0
                : address.equals("mailto:" + said) && EMAIL.matcher(said).matches();
    }

    private static String said(Glyph link) {
        StringBuilder said = new StringBuilder();
        link.words().forEach(it -> said.appendCodePoint(it.character()));
        return said.toString();
    }

    private boolean isMarkup(int i) {
        return switch (line.get(i).character()) {
            case '\\', '`', '*', '[', '~' -> true;
            case ']' -> inLink;
            case '_' -> !isWithinWord(i);
            case '<' -> i + 1 < line.size() && !line.get(i + 1).isSpace();
            case '!' -> i + 1 < line.size() && line.get(i + 1).isLink();
            case '&' -> startsEntity(i);
            default -> false;
        };
    }

    /**
     * Whether letters or digits stand on both sides, as in {@code cookie_choice}: then it is no mark. All underscores of a
     * run have one answer, which is looked for once.
     */
    private boolean isWithinWord(int at) {
        if (at >= runEnd) {
            runEnd = at;
            while (runEnd < line.size() && line.get(runEnd).is('_')) {
                runEnd++;
            }
            runIsWithinWord = at > 0 && runEnd < line.size() && isWithinWord(at - 1, runEnd);
        }
        return runIsWithinWord;
    }

    private boolean isWithinWord(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!marks.before(i).isEmpty()) {
                return false;
            }
        }
        return isLetterOrDigit(first) && isLetterOrDigit(last);
    }

    private boolean isLetterOrDigit(int i) {
        Glyph glyph = line.get(i);
        return !glyph.isLink() && !marks.isEntity(i) && CharacterClass.LETTER_OR_DIGIT.has(glyph.character());
    }

    private boolean startsEntity(int at) {
        int end = at + 1;
        while (end < line.size()
                && (line.get(end).isAsciiLetter()
                        || line.get(end).isAsciiDigit()
                        || line.get(end).is('#'))) {
            end++;
        }
        return end > at + 1 && end < line.size() && line.get(end).is(';');
    }

    /** Where a character stands that makes something else of the line than a paragraph, or -1. */
    private int startingMarker() {
        if (line.isEmpty() || line.get(0).isLink() || !marks.before(0).isEmpty()) {
            return -1;
        }
        return switch (line.get(0).character()) {
            case '>' -> 0;
            case '#' -> endsAfter('#', DEEPEST_HEADING) ? 0 : -1;
            case '-', '=' -> isBlankAt(1) || line.get(1).is(line.get(0).character()) ? 0 : -1;
            case '+' -> isBlankAt(1) ? 0 : -1;
            default -> numberMarker();
        };
    }

    private boolean endsAfter(int sign, int most) {
        int end = 0;
        while (end < line.size() && line.get(end).is(sign)) {
            end++;
        }
        return end <= most && isBlankAt(end);
    }

    private int numberMarker() {
        int end = 0;
        while (end < line.size() && line.get(end).isAsciiDigit()) {
            end++;
        }
        boolean marker = end > 0
                && end <= LONGEST_NUMBER
                && end < line.size()
                && (line.get(end).is('.') || line.get(end).is(')'))
                && isBlankAt(end + 1);
        return marker ? end : -1;
    }

    private boolean isBlankAt(int i) {
        return i >= line.size() || line.get(i).is(' ');
    }

    /** Where the number signs start that would end a heading; beyond its end if there are none. */
    private int closingSigns() {
        int start = line.size();
        while (start > 0 && (line.get(start - 1).is('#') || line.get(start - 1).is(' '))) {
            start--;
        }
        if (start > 0 && start < line.size() && line.get(start).is('#')) {
            while (start < line.size() && line.get(start).is('#')) {
                start++;
            }
        }
        return start;
    }
}
