package org.noticekit.validate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;

/**
 * Collects what the rules find in one notice. What is found in the same words under two laws is one finding with the
 * citations of both.
 */
final class Reporter {

    private final LocalDate asOf;
    private final Map<String, Severity> severities;
    private final Map<Finding, Set<Citation>> found = new LinkedHashMap<>();

    Reporter(LocalDate asOf, Map<String, Severity> severities) {
        this.asOf = asOf;
        this.severities = severities;
    }

    /** Takes what one rule finds under one law. */
    Report of(RuleInfo rule, Law law) {
        return new Report() {
            @Override
            public void add(Subject subject, String message) {
                add(rule.severity(), subject, message);
            }

            @Override
            public void add(Severity severity, Subject subject, String message) {
                Finding finding = Finding.builder()
                        .rule(rule.id())
                        .severity(severities.getOrDefault(rule.id(), severity))
                        .message(message)
                        .path(subject.path())
                        .words(subject.words())
                        .subject(subject.name())
                        .fix(Optional.of(rule.fix().text(law)))
                        .build();
                found.computeIfAbsent(finding, first -> new LinkedHashSet<>()).addAll(rule.citations(law, asOf));
            }
        };
    }

    Findings findings() {
        List<Finding> cited = found.entrySet().stream()
                .map(entry -> Finding.builder()
                        .from(entry.getKey())
                        .citations(entry.getValue())
                        .build())
                .toList();
        return Findings.of(cited);
    }
}
