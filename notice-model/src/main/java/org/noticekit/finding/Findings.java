package org.noticekit.finding;

import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was found, in order, each thing once. Immutable. */
public final class Findings implements Iterable<Finding>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> sorted;

    private Findings(Collection<Finding> findings) {
        this.sorted = findings.stream().sorted().distinct().toList();
    }

    /** Nothing found. */
    public static Findings none() {
        return NONE;
    }

    /** These findings, sorted, duplicates dropped. */
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(findings);
    }

    /** These and {@code others}. */
    public Findings and(Findings others) {
        return of(Stream.concat(stream(), others.stream()).toList());
    }

    /** The same findings, each with its place in {@code source}, sorted by it. */
    public Findings locate(SourceMap source) {
        return of(stream().map(finding -> finding.locate(source)).toList());
    }

    /** Those as grave as {@code threshold} or graver, waived or not. */
    public Findings atLeast(Severity threshold) {
        return of(stream()
                .filter(finding -> finding.severity().isAtLeast(threshold))
                .toList());
    }

    /** Those that the rule with this id found. */
    public Findings ofRule(String rule) {
        return of(stream().filter(finding -> finding.rule().equals(rule)).toList());
    }

    /** Those that are waived: to be shown, but not to be counted. */
    public Findings waived() {
        return of(stream().filter(finding -> finding.waiver().isPresent()).toList());
    }

    /** Those that nobody has waived: what counts. */
    public Findings notWaived() {
        return of(stream().filter(finding -> finding.waiver().isEmpty()).toList());
    }

    /** How many there are of exactly this severity, waived or not. */
    public long count(Severity severity) {
        return stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return sorted.size();
    }

    /** The findings in order. */
    public Stream<Finding> stream() {
        return sorted.stream();
    }

    /** The findings in order, as an unmodifiable list. */
    public List<Finding> toList() {
        return sorted;
    }

    @Override
    public Iterator<Finding> iterator() {
        return sorted.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings findings && sorted.equals(findings.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
