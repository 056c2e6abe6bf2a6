package org.noticekit.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.validate.policy.LocationCheck;

/**
 * Tests a policy by moving data: each place that a notice names goes once to another country, and the policy should notice
 * each time. What it does not notice is a hole in it, or is meant. Immutable and thread-safe.
 *
 * <pre>{@code
 * PolicyTester tester = PolicyTester.of(policy, LocalDate.of(2026, 11, 23));
 * tester.unnoticed(notice).forEach(System.out::println);
 * // the policy does not notice if chat-host stores data in the United States: /processors/chat-host/locations/0
 * }</pre>
 *
 * <p>Moved is every place where somebody has data and every place to which data is transferred, not where a supplier is
 * established. What is in the United States goes to India, all else to the United States. Nothing but the place changes: a
 * safeguard that the policy accepts makes it accept the move, too.
 */
public final class PolicyTester {

    private static final Place AWAY = Place.of("US");
    private static final Place FROM_THERE = Place.of("IN");

    private final LocationPolicy policy;
    private final LocalDate asOf;

    private PolicyTester(LocationPolicy policy, LocalDate asOf) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** A tester of this policy on that day, which counts where a rule asks what a law approves of. */
    public static PolicyTester of(LocationPolicy policy, LocalDate asOf) {
        return new PolicyTester(policy, asOf);
    }

    /** All moves, in the order in which the format writes a notice; empty if the notice names no place. */
    public List<Move> moves(PrivacyNotice notice) {
        Findings before = breaches(notice);
        return NamedPlace.allOf(notice).stream()
                .map(place -> move(place, before))
                .toList();
    }

    /** The moves that the policy does not notice, in the same order. */
    public List<Move> unnoticed(PrivacyNotice notice) {
        return moves(notice).stream().filter(move -> !move.noticed()).toList();
    }

    private Move move(NamedPlace from, Findings before) {
        Place to = from.place().equals(AWAY) ? FROM_THERE : AWAY;
        boolean noticed = breaches(from.movedTo(to)).stream()
                .filter(found -> !before.toList().contains(found))
                .map(Finding::path)
                .anyMatch(from.path()::startsWith);
        return new Move(from.path(), from.place(), to, noticed, from.happening());
    }

    private Findings breaches(PrivacyNotice notice) {
        return LocationCheck.of(policy).check(notice, asOf).ofRule(LocationCheck.RULE);
    }
}
