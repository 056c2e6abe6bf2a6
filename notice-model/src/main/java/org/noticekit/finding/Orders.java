package org.noticekit.finding;

import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import java.util.Optional;

/** The orders of findings and of places, made once: whoever sorts compares often. */
final class Orders {

    static final Comparator<SourceLocation> OF_LOCATIONS = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparingInt(SourceLocation::endLine)
            .thenComparingInt(SourceLocation::endColumn);

    static final Comparator<Finding> OF_FINDINGS = Comparator.<Finding, Optional<SourceLocation>>comparing(
                    Finding::location, Comparator.comparing(at -> at.orElse(null), Comparator.nullsFirst(OF_LOCATIONS)))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path)
            .thenComparing(
                    Finding::words,
                    Comparator.comparing(some -> some.orElse(null), Comparator.nullsFirst(naturalOrder())))
            .thenComparing(Finding::message);

    private Orders() {}
}
