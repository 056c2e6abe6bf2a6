package org.noticekit.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody's decision to live with a finding until a day. The finding stays visible, but counts no longer; after that day
 * it is back.
 */
@Value.Immutable
public interface Waiver extends Serializable, WithWaiver {

    /** The most days that a waiver may run on from the day of judging. */
    int MOST_DAYS = 366;

    /** The id of the rule whose findings are waived, in kebab-case. */
    String rule();

    /** Where they are waived: the value at this path of the notice and all that lies below it. */
    NoticePath path();

    /** Why they are waived. */
    String reason();

    /** Who answers for it. */
    String owner();

    /** The last day on which they are waived. */
    LocalDate expires();

    /** Where the waiver itself is written; empty if it comes from no file. */
    Optional<SourceLocation> location();

    /** Whether it is for findings like this one, whatever the day. */
    default boolean covers(Finding finding) {
        return finding.rule().equals(rule()) && finding.path().startsWith(path());
    }

    /** Whether its last day lies before {@code day}. */
    default boolean hasExpired(LocalDate day) {
        return day.isAfter(expires());
    }

    /** Whether it runs on for more than {@value #MOST_DAYS} days from {@code day}. */
    default boolean isTooLong(LocalDate day) {
        return expires().isAfter(day.plusDays(MOST_DAYS));
    }

    /**
     * Checks that it says what it must.
     *
     * @throws IllegalArgumentException if the id of the rule is not in kebab-case, or the reason or the owner is blank
     */
    @Value.Check
    default void check() {
        if (!rule().matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("rule: must be the id of a rule, like retention-present, is " + rule());
        }
        if (reason().isBlank()) {
            throw new IllegalArgumentException("reason: must not be blank");
        }
        if (owner().isBlank()) {
            throw new IllegalArgumentException("owner: must not be blank");
        }
    }

    /** A builder with nothing set; all but the location is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Waiver}. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
