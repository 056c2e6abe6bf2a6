package org.noticekit.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which something counts, from the first to the last, both included. Either end may be open. Immutable. */
public final class InForce {

    private static final InForce ALWAYS = new InForce(null, null);

    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    private InForce(@Nullable LocalDate first, @Nullable LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** Every day: for as long as the law it belongs to. */
    public static InForce always() {
        return ALWAYS;
    }

    /** That day and every later one. */
    public static InForce from(LocalDate first) {
        return new InForce(Objects.requireNonNull(first, "first"), null);
    }

    /** Every earlier day, but not that one: what a new provision replaced on {@code day}. */
    public static InForce before(LocalDate day) {
        return new InForce(null, day.minusDays(1));
    }

    /**
     * The days between two ends, each of which may be open.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static InForce between(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException("last: must not be before " + first.get() + ", is " + last.get());
        }
        return new InForce(first.orElse(null), last.orElse(null));
    }

    /** The days on which both count; empty if there is none. */
    public Optional<InForce> and(InForce other) {
        LocalDate from = first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first;
        LocalDate to = last == null || (other.last != null && other.last.isBefore(last)) ? other.last : last;
        return from != null && to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new InForce(from, to));
    }

    /** The first day; empty if it has counted for as long as the law it belongs to. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day; empty if no end is known. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Whether it counts on that day. */
    public boolean on(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InForce that && Objects.equals(first, that.first) && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** The two ends, for example {@code 2026-02-05..}. */
    @Override
    public String toString() {
        return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
}
