package org.noticekit.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Waiver;
import org.noticekit.validate.policy.LocationCheck;

/** The waivers of a validator on the day on which it judges. Immutable. */
final class Waivers {

    /** Rules that there are only where a policy is given. */
    private static final Set<String> OF_POLICIES = Set.of(LocationCheck.RULE, LocationCheck.VACUOUS);

    private final List<Waiver> valid = new ArrayList<>();
    private final List<Waiver> expired = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Set<String> ruleIds;

    Waivers(List<Waiver> given, LocalDate asOf, Set<String> ruleIds) {
        this.ruleIds = Set.copyOf(ruleIds);
        for (Waiver waiver : given) {
            if (waiver.hasExpired(asOf)) {
                expired.add(waiver);
            } else if (waiver.isTooLong(asOf)) {
                faults.add(fault(
                        WaiverRule.WAIVER_TOO_LONG,
                        waiver,
                        "The waiver of \"" + waiver.rule() + "\" by " + waiver.owner() + " runs until "
                                + waiver.expires() + ", more than " + Waiver.MOST_DAYS
                                + " days ahead, so it waives nothing.",
                        "Let it end on " + asOf.plusDays(Waiver.MOST_DAYS) + " or before."));
            } else {
                valid.add(waiver);
            }
        }
    }

    /** The findings, waived where a waiver covers them, and what is wrong with the waivers. */
    Findings applyTo(Findings found) {
        if (valid.isEmpty() && expired.isEmpty() && faults.isEmpty()) {
            return found;
        }
        List<Finding> all = new ArrayList<>(faults);
        found.forEach(finding -> all.add(waived(finding)));
        valid.stream()
                .filter(waiver -> found.stream().noneMatch(waiver::covers))
                .forEach(waiver -> all.add(unused(waiver, " waives nothing, for")));
        expired.forEach(waiver -> all.add(
                found.stream().anyMatch(waiver::covers)
                        ? expired(waiver)
                        : unused(waiver, " ended on " + waiver.expires() + ", and")));
        return Findings.of(all);
    }

    private Finding waived(Finding finding) {
        return valid.stream()
                .filter(waiver -> waiver.covers(finding))
                .findFirst()
                .map(waiver -> Finding.builder().from(finding).waiver(waiver).build())
                .orElse(finding);
    }

    private static Finding expired(Waiver waiver) {
        return fault(
                WaiverRule.WAIVER_EXPIRED,
                waiver,
                "The waiver of \"" + waiver.rule() + "\" by " + waiver.owner() + " ended on " + waiver.expires()
                        + ", so what it waived counts again.",
                "Mend what it waived and take the waiver out; or decide again, and give it a new day.");
    }

    /**
     * @param and what becomes of it, before why it waives nothing
     */
    private Finding unused(Waiver waiver, String and) {
        if (!ruleIds.contains(waiver.rule()) && OF_POLICIES.contains(waiver.rule())) {
            return fault(
                    WaiverRule.WAIVER_UNUSED,
                    waiver,
                    "The waiver of \"" + waiver.rule() + "\"" + and + " no policy was given.",
                    "Give the policy as well, or take the waiver out.");
        }
        if (!ruleIds.contains(waiver.rule())) {
            return fault(
                    WaiverRule.WAIVER_UNUSED,
                    waiver,
                    "There is no rule \"" + waiver.rule() + "\", so its waiver waives nothing.",
                    "Write the rule's id as it stands in square brackets after the finding.");
        }
        String place = waiver.path().segments().isEmpty() ? "in the notice" : "at " + waiver.path() + " or below it";
        return fault(
                WaiverRule.WAIVER_UNUSED,
                waiver,
                "The waiver of \"" + waiver.rule() + "\"" + and + " the rule finds nothing " + place + ".",
                "Take the waiver out; if the place has moved, write its new path.");
    }

    /** What is wrong with a waiver is found where it is written, if that is known, else at the place it is for. */
    private static Finding fault(WaiverRule rule, Waiver waiver, String message, String fix) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .message(message)
                .path(waiver.path())
                .fix(fix)
                .location(waiver.location())
                .build();
    }
}
