package org.noticekit.io;

import org.noticekit.finding.NoticePath;

/**
 * Refuses YAML's anchors, aliases, tags and merge keys, which Jackson's parser passes over. The character with which a
 * value or a key starts tells them: no plain text can start with one of theirs.
 */
final class YamlMarkup {

    /** The key that says: take what is written there as if it were written here. */
    static final String MERGE_KEY = "<<";

    private final boolean yaml;
    private final Problems problems;
    private int lastReported = -1;

    YamlMarkup(NoticeFormat format, Problems problems) {
        this.yaml = format == NoticeFormat.YAML;
        this.problems = problems;
    }

    /** Reports an anchor or a tag before the group, list or key that starts at {@code start}. */
    void checkBefore(int start) {
        if (yaml) {
            char first = problems.source().charAt(start);
            if (first == '&' || first == '!') {
                refuse(start, first);
            }
        }
    }

    /** Whether the value from {@code start} to {@code end} is an alias or has an anchor or a tag; if so, reports it. */
    boolean refuses(int start, int end) {
        if (!yaml || start == end) {
            return false;
        }
        char first = problems.source().charAt(start);
        if (first != '*' && first != '&' && first != '!') {
            return false;
        }
        refuse(start, first);
        return true;
    }

    /** Whether this is a merge key; if so, reports it. */
    boolean refusesKey(String key, int start, int end) {
        if (!yaml || !key.equals(MERGE_KEY) || problems.source().charAt(start) != '<') {
            return false;
        }
        report(
                start,
                end,
                "A merge key (\"<<\") takes in what is written elsewhere.",
                "Write out here what it would have taken in.");
        return true;
    }

    private void refuse(int start, char sign) {
        if (start == lastReported) {
            return; // a group's first key starts where the group starts
        }
        lastReported = start;
        int end = endOfWord(start);
        switch (sign) {
            case '*' ->
                report(
                        start,
                        end,
                        "An alias (\"*\") stands here for something written elsewhere.",
                        "Write out what it stands for. If the text itself begins with \"*\", put it in quotation marks.");
            case '&' ->
                report(
                        start,
                        end,
                        "An anchor (\"&\") gives a name to what follows.",
                        "Delete it, and write its value out wherever an alias (\"*\") stands for it.");
            default ->
                report(
                        start,
                        end,
                        "A tag (\"!\") says what the value is. Nothing here needs one.",
                        "Delete it. If the text itself begins with \"!\", put it in quotation marks.");
        }
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (" \t\r\n,]}\0".indexOf(problems.source().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void report(int start, int end, String message, String fix) {
        problems.at(start, end, NoticePath.root(), ReadingRule.NOT_SUPPORTED, message, fix);
    }
}
