package org.noticekit.validate.rules.transfers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences of a text. */
final class Sentences {

    /** The end of a sentence, of an item of a list or of a paragraph. */
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)|\\n\\s*\\n|\\n\\s*[-*] ");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Sentences() {}

    /** The sentence or sentences that the words from {@code start} to {@code end} belong to. */
    static String around(String text, int start, int end) {
        int from = 0;
        int to = text.length();
        Matcher ends = END.matcher(text);
        while (ends.find()) {
            if (ends.end() <= start) {
                from = ends.end();
            } else if (ends.start() >= end) {
                to = ends.start();
                break;
            }
        }
        return text.substring(from, to);
    }

    /** The words on one line, for quoting. */
    static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ");
    }
}
