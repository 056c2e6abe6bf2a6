package org.noticekit.finding;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.noticekit.internal.CodePoints;

/** The wording of findings on a terminal. */
final class FindingText {

    private static final int WIDEST_LINE = 120;
    private static final int BEFORE_THE_PLACE = 60;

    /** What build servers that read a log take for a command: on a line of its own, or anywhere. */
    private static final Pattern COMMAND = Pattern.compile("(?i)^(\\s*):(?=:)|#(?=#(?:[a-z]+)?\\[)");

    private FindingText() {}

    static String line(Finding finding, UnaryOperator<String> severity) {
        String place = finding.location()
                .map(at -> at.file() + ":" + at.line() + ":" + at.column() + ": ")
                .orElseGet(() -> finding.path().segments().isEmpty() ? "" : finding.path() + ": ");
        String word = finding.severity().word() + (finding.waiver().isPresent() ? " (waived)" : "");
        return visible(place) + severity.apply(word) + visible(": " + finding.message() + " [" + finding.rule() + "]");
    }

    static String block(Finding finding, SourceMap source, UnaryOperator<String> severity) {
        StringBuilder text = new StringBuilder(line(finding, severity));
        finding.location().ifPresent(at -> source.line(at.line())
                .filter(line -> !line.isBlank())
                .ifPresent(line -> frame(text, at, line)));
        finding.waiver().ifPresent(waiver -> text.append("\n  Waived until ")
                .append(waiver.expires())
                .append(" by ")
                .append(visible(waiver.owner() + ": " + waiver.reason())));
        if (!finding.citations().isEmpty()) {
            text.append("\n  Law: ").append(law(finding.citations()));
        }
        finding.fix().ifPresent(fix -> text.append("\n  Fix: ").append(visible(fix)));
        return text.toString();
    }

    /** The citations, an instrument's name only once where several places in it follow each other. */
    private static String law(List<Citation> citations) {
        StringBuilder law = new StringBuilder();
        String instrument = "";
        for (Citation citation : citations) {
            boolean same = citation.instrument().equals(instrument);
            String text = citation.text();
            law.append(law.isEmpty() ? "" : same ? ", " : "; ");
            law.append(same ? text.substring(instrument.length()).strip() : text);
            instrument = citation.instrument();
        }
        return visible(law.toString());
    }

    /** The line with the place marked below it; of a long line only what is around the place, for lines can be files. */
    private static void frame(StringBuilder text, SourceLocation at, String line) {
        int start = further(line, 0, at.column() - 1);
        boolean isLong = further(line, 0, WIDEST_LINE) < line.length();
        int from = isLong ? back(line, start, BEFORE_THE_PLACE) : 0;
        int to = further(line, from, WIDEST_LINE);
        int end = at.endLine() > at.line() ? to : Math.min(to, further(line, start, at.endColumn() - at.column()));
        String cutBefore = from > 0 ? "…" : "";
        String number = Integer.toString(at.line());
        text.append("\n  ").append(number).append(" | ").append(cutBefore);
        text.append(visible(line.substring(from, to))).append(to < line.length() ? "…" : "");
        text.append("\n  ").append(" ".repeat(number.length())).append(" | ").append(" ".repeat(cutBefore.length()));
        line.substring(from, start).codePoints().forEach(c -> text.append(c == '\t' ? '\t' : ' '));
        text.append("^".repeat(Math.max(1, line.codePointCount(start, Math.max(start, end)))));
    }

    /** The index {@code count} characters after {@code index}, or the line's end. */
    private static int further(String line, int index, int count) {
        int at = index;
        for (int i = 0; i < count && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    /** The index {@code count} characters before {@code index}, or the line's start. */
    private static int back(String line, int index, int count) {
        int at = index;
        for (int i = 0; i < count && at > 0; i++) {
            at -= Character.charCount(line.codePointBefore(at));
        }
        return at;
    }

    /** The text with every character that nobody sees or that steers a terminal or a build server replaced by U+FFFD. */
    static String visible(String text) {
        String seen = text.codePoints()
                .map(c -> c != '\t' && CodePoints.isUnseen(c) ? CodePoints.REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return COMMAND.matcher(seen).replaceAll("$1" + CodePoints.REPLACEMENT);
    }
}
