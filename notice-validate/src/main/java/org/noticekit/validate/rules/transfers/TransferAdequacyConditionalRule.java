package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.DATA_BRIDGE_BEGINS;
import static org.noticekit.validate.law.Cite.UK_GDPR_BEGINS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dataBridge;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.ApprovalScheme;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.TransferApproval;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.location.TransferAssessment;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where an approval depends on a condition, the notice says that it is met. */
final class TransferAdequacyConditionalRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-adequacy-conditional")
            .title("Where a country is approved on a condition, the notice says that it is met")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(since(UK_GDPR_BEGINS, dpaSchedule("21 paragraph 5(3)")))
            .addAllAuthorities(dataBridge("3(2)"))
            .addAllAuthorities(before(UK_GDPR_BEGINS, ukGdpr("45")))
            .addAllAuthorities(document(Optional.of(Law.EU_GDPR), "Adequacy decision on the country", "Article 1"))
            .addAllAuthorities(euGdpr("45(3)"))
            .addAllAuthorities(euInstitutions("47"))
            .why("Such an approval does not cover everybody in the country. Where the condition is not met, nothing "
                    + "protects the data.")
            .fix(Wording.of(
                            "Say that the recipient meets the condition, and how. For the United States: that it is on the "
                                    + "Data Privacy Framework List with the UK Extension, active, for this kind of data.")
                    .under(
                            Law.EU_GDPR,
                            "Say that the recipient meets the condition, and how. For the United States: that it is on "
                                    + "the Data Privacy Framework List."))
            .build();

    private static final String WITHOUT_EXTENSION = "tells of the Data Privacy Framework only, not of its UK Extension";

    private static final Pattern UK_EXTENSION = WordPattern.of("UK[ -]Extension|data[ -]bridge|UK-US");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            Mechanism.of(location, TransferApproval.class).ifPresent(approval -> location.abroad()
                    .forEach(place -> judge(place, approval, location, notice, report)));
        }
    }

    private static void judge(
            Place place, TransferApproval approval, LocationView location, NoticeContext notice, Report report) {
        TransferAssessment assessment = location.assess(place);
        boolean unitedStates = place.value().equals("US");
        if (assessment.condition().isEmpty()) {
            return;
        }
        if (unitedStates && isWithoutUkExtension(approval, notice)) {
            report.add(Severity.ERROR, location.subject(), message(location, place, assessment, WITHOUT_EXTENSION));
        } else if (approval.condition().isEmpty()
                && (!unitedStates || approval.scheme().isEmpty())) {
            report.add(
                    severity(assessment, unitedStates),
                    location.subject(),
                    message(location, place, assessment, "does not say that the condition is met"));
        }
    }

    /** Whether it tells of what counts in the EU, but not of what counts in the United Kingdom. */
    private static boolean isWithoutUkExtension(TransferApproval approval, NoticeContext notice) {
        if (notice.law() != Law.UK_GDPR || notice.asOf().isBefore(DATA_BRIDGE_BEGINS)) {
            return false;
        }
        if (approval.scheme().isPresent()) {
            return !approval.scheme().equals(Optional.of(ApprovalScheme.UK_EXTENSION));
        }
        return approval.condition().isPresent()
                && notice.isEnglish()
                && Stream.concat(approval.condition().stream(), approval.note().stream())
                        .map(Prose::value)
                        .noneMatch(words -> UK_EXTENSION.matcher(words).find());
    }

    private static Severity severity(TransferAssessment assessment, boolean unitedStates) {
        if (assessment.status() != TransferAssessment.Status.APPROVED_ON_CONDITION) {
            return Severity.INFO;
        }
        return unitedStates ? Severity.ERROR : Severity.WARNING;
    }

    private static String message(LocationView location, Place place, TransferAssessment assessment, String lack) {
        return "For " + location.subject() + ", the notice says that " + PlaceWords.name(place) + " is approved, but "
                + lack + ". " + assessment.condition().orElse("");
    }
}
