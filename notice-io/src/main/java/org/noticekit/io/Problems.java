package org.noticekit.io;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;

/** The problems found so far in one file. */
final class Problems {

    private final SourceText source;
    private final List<Finding> found = new ArrayList<>();

    Problems(SourceText source) {
        this.source = source;
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

    private void add(ReadingRule rule, NoticePath path, SourceLocation place, String message, String fix) {
        found.add(Finding.builder()
                .rule(rule.id())
                .severity(Severity.ERROR)
                .message(message)
                .path(path)
                .fix(fix)
                .location(place)
                .build());
    }
}
