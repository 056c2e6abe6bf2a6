package org.noticekit.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;

/** From which severity on findings make a command fail. */
enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final Optional<Severity> severity;

    Threshold(@Nullable Severity severity) {
        this.severity = Optional.ofNullable(severity);
    }

    boolean isReachedBy(Findings findings) {
        return severity.map(threshold -> !findings.atLeast(threshold).isEmpty()).orElse(false);
    }
}
