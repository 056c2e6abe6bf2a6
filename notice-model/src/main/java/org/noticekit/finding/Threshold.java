package org.noticekit.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which severity on findings make a check fail. */
public enum Threshold {
    /** Errors. */
    ERROR(Severity.ERROR),
    /** Warnings and errors. */
    WARNING(Severity.WARNING),
    /** Whatever is found. */
    INFO(Severity.INFO),
    /** Nothing that is found. */
    NEVER(null);

    private final Optional<Severity> severity;

    Threshold(@Nullable Severity severity) {
        this.severity = Optional.ofNullable(severity);
    }

    /** Whether a finding of this severity is so grave or graver. */
    public boolean isReachedBy(Severity found) {
        return severity.filter(found::isAtLeast).isPresent();
    }
}
