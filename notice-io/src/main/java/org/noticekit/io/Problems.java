package org.noticekit.io;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceLocation;

/** The problems found so far in one file; one too many ends the search for more. */
final class Problems {

    private final SourceText source;
    private final int limit;
    private final List<Finding> found = new ArrayList<>();

    Problems(SourceText source, ReadLimits limits) {
        this.source = source;
        this.limit = limits.problems();
    }

    SourceText source() {
        return source;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Findings findings() {
        return Findings.of(found);
    }

    /** Reports a problem with what was written for {@code node}. */
    void atValue(Node node, ReadingRule rule, String message, String fix) {
        add(rule, node.path(), Whereabouts.ofValue(source, node), message, fix);
    }

    /** Reports a problem with the key of {@code node}; with the whole of it if it has none. */
    void atKey(Node node, ReadingRule rule, String message, String fix) {
        add(rule, node.path(), Whereabouts.ofKey(source, node), message, fix);
    }

    /** Reports a problem with a stretch of the text. */
    void at(int start, int end, NoticePath path, ReadingRule rule, String message, String fix) {
        add(rule, path, source.location(start, end), message, fix);
    }

    /**
     * Adds a problem.
     *
     * @throws TooManyProblemsException if there are as many already as are told; then one more says so
     */
    private void add(ReadingRule rule, NoticePath path, SourceLocation place, String message, String fix) {
        if (found.size() == limit) {
            found.add(finding(
                    ReadingRule.LIMIT,
                    NoticePath.root(),
                    source.location(0, 0),
                    "The file has more than " + limit + " problems; the rest is not shown.",
                    "Mend those that are shown, then check the file again."));
            throw new TooManyProblemsException();
        }
        found.add(finding(rule, path, place, message, fix));
    }

    private static Finding finding(
            ReadingRule rule, NoticePath path, SourceLocation place, String message, String fix) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .message(message)
                .path(path)
                .fix(fix)
                .location(place)
                .build();
    }
}
