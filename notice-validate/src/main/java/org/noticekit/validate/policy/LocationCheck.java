package org.noticekit.validate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.location.TransferAssessment;
import org.noticekit.validate.location.TransferTables;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Subject;

/**
 * Holds a notice against a {@link LocationPolicy}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Findings breaches = LocationCheck.of(policy).check(notice, LocalDate.of(2026, 11, 23));
 * }</pre>
 *
 * <p>Every place that breaks a rule is a finding of {@value #RULE}. So is a supplier that the rule is about and of which
 * the notice does not say where it has the data: what nobody knows, nobody can permit. A rule that nothing in the notice is
 * about, or a key that names nothing in it, is a finding of {@value #VACUOUS}: whoever wrote it meant something.
 */
public final class LocationCheck {

    /** The rule id of a breach. */
    public static final String RULE = "location-policy";

    /** The rule id of a rule that nothing in the notice is about. */
    public static final String VACUOUS = "location-policy-vacuous";

    private final LocationPolicy policy;
    private final TransferTables transfers;

    private LocationCheck(LocationPolicy policy, TransferTables transfers) {
        this.policy = policy;
        this.transfers = transfers;
    }

    /** A check of this policy. */
    public static LocationCheck of(LocationPolicy policy) {
        return of(policy, TransferTables.builtIn());
    }

    /** A check of this policy, with these tables of what the law approves of. */
    public static LocationCheck of(LocationPolicy policy, TransferTables transfers) {
        return new LocationCheck(
                Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(transfers, "transfers"));
    }

    /** All that breaks the policy on {@code asOf}, which counts where a rule asks what a law approves of. */
    public Findings check(PrivacyNotice notice, LocalDate asOf) {
        // A policy holds for all that is written, whatever law governs it: any law does for looking at that.
        NoticeContext context = NoticeContext.of(notice, Law.UK_GDPR, asOf);
        List<Finding> found = new ArrayList<>();
        for (LocationRule rule : policy.rules()) {
            new Judge(rule, new Holdings(context, rule), asOf, found).judge();
        }
        return Findings.of(found);
    }

    /** Judges by one rule. */
    private final class Judge {
        private final LocationRule rule;
        private final Holdings holdings;
        private final LocalDate asOf;
        private final List<Finding> found;
        private final String sentence;
        private boolean vacuous = true;

        Judge(LocationRule rule, Holdings holdings, LocalDate asOf, List<Finding> found) {
            this.rule = rule;
            this.holdings = holdings;
            this.asOf = asOf;
            this.found = found;
            this.sentence = RuleWords.sentence(rule);
        }

        void judge() {
            for (Holding holding : holdings.all()) {
                judge(holding);
            }
            List<Identifier> unknown = holdings.unknownKeys();
            if (!unknown.isEmpty()) {
                unknown.forEach(key -> vacuous("There is no \"" + key.value()
                        + "\" in the notice, but the policy has a rule about it: " + sentence + "."));
            } else if (vacuous) {
                vacuous("Nothing in the notice is what this rule of the policy is about: " + sentence + ".");
            }
        }

        private void judge(Holding holding) {
            List<Placement> relevant = holding.placements().stream()
                    .filter(placement -> isRelevant(placement, rule))
                    .toList();
            for (Placement placement : relevant) {
                vacuous = false;
                if (!isPermitted(placement)) {
                    breach(placement.subject(), where(placement));
                }
            }
            if (relevant.isEmpty() && mustSayWhere(holding)) {
                vacuous = false;
                breach(holding.subject(), "the notice does not say where " + RuleWords.happening(rule));
            }
        }

        private String where(Placement placement) {
            return placement.places().isEmpty()
                    ? "the notice does not name the place where " + RuleWords.happening(rule)
                    : "data is in " + PlaceWords.names(outside(placement));
        }

        /** Whether silence is a breach. Nobody need say from where data is not reached, if it is said where it is. */
        private boolean mustSayWhere(Holding holding) {
            boolean asked =
                    holding.holder() == DataHolder.PROCESSORS || rule.heldBy().contains(holding.holder());
            boolean aboutBeing = rule.uses().isEmpty()
                    || rule.uses().contains(LocationUse.STORED)
                    || rule.uses().contains(LocationUse.PROCESSED);
            return asked && (aboutBeing || holding.placements().isEmpty());
        }

        private boolean isPermitted(Placement placement) {
            return (!placement.places().isEmpty() && outside(placement).isEmpty()) || isProtected(placement);
        }

        private List<Place> outside(Placement placement) {
            return placement.places().stream()
                    .filter(place -> rule.places().stream().noneMatch(permitted -> permitted.contains(place)))
                    .filter(place -> rule.orApprovedUnder().stream().noneMatch(law -> approves(law, place)))
                    .toList();
        }

        private boolean approves(Law law, Place place) {
            TransferAssessment.Status status =
                    transfers.assess(place, law, asOf).status();
            return status == TransferAssessment.Status.DOMESTIC || status == TransferAssessment.Status.APPROVED;
        }

        private boolean isProtected(Placement placement) {
            return placement
                    .safeguard()
                    .filter(AppropriateSafeguard.class::isInstance)
                    .map(AppropriateSafeguard.class::cast)
                    .filter(safeguard -> safeguard.instruments().stream().anyMatch(rule.orInstruments()::contains))
                    .isPresent();
        }

        private void breach(Subject subject, String seen) {
            found.add(Finding.builder()
                    .rule(RULE)
                    .severity(rule.severity())
                    .message("For " + subject + ", " + seen + ", but by the policy " + sentence + ".")
                    .path(subject.path())
                    .subject(subject.name())
                    .fix(
                            "Have the data where the policy wants it, say in the notice where it is, or change the policy.")
                    .build());
        }

        private void vacuous(String message) {
            Subject notice = holdings.notice();
            found.add(Finding.builder()
                    .rule(VACUOUS)
                    .severity(Severity.WARNING)
                    .message(message)
                    .path(notice.path())
                    .subject(Optional.of(notice.name()))
                    .fix("Mend the rule if it means something else, or take it out of the policy for this notice.")
                    .build());
        }
    }

    /** A place of which it is not said what happens there may be one where anything does. */
    private static boolean isRelevant(Placement placement, LocationRule rule) {
        return rule.uses().isEmpty()
                || placement.uses().isEmpty()
                || placement.uses().stream().anyMatch(rule.uses()::contains);
    }
}
