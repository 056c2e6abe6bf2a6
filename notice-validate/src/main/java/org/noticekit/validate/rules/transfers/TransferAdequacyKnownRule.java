package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.UK_GDPR_BEGINS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dataBridge;
import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.koreaRegulations;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.TransferApproval;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.location.TransferAssessment;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** An approval that is claimed exists. */
final class TransferAdequacyKnownRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-adequacy-known")
            .title("Where a country is said to be approved, it is")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(since(DATA_ACT, ukGdpr("45A")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("45")))
            .addAllAuthorities(since(UK_GDPR_BEGINS, dpaSchedule("21 paragraph 5")))
            .addAllAuthorities(koreaRegulations())
            .addAllAuthorities(dataBridge())
            .addAllAuthorities(euGdpr("45"))
            .addAllAuthorities(euInstitutions("47"))
            .why("An approval that does not exist protects nobody. The lists of the UK and the EU differ, and "
                    + "both change.")
            .fix(Wording.of("Where a country is not approved, use a safeguard, such as the IDTA or the Addendum.")
                    .under(
                            Law.EU_GDPR,
                            "Where a country has no adequacy decision, use a safeguard, such as standard contractual "
                                    + "clauses.")
                    .under(Law.EU_INSTITUTIONS, "Where a country has no adequacy decision, use a safeguard."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            if (Mechanism.of(location, TransferApproval.class).isPresent()) {
                location.abroad().stream()
                        .filter(place -> location.assess(place).status() == TransferAssessment.Status.NEEDS_SAFEGUARD)
                        .forEach(place -> report.add(
                                location.subject(),
                                told(place, location)
                                        + "on " + DateWords.date(notice.asOf()) + " it is not approved under "
                                        + LawWords.name(notice.law(), notice.asOf()) + note(place, location)));
                location.places().stream()
                        .filter(place -> location.assess(place).status() == TransferAssessment.Status.UNKNOWN)
                        .forEach(place -> report.add(
                                Severity.WARNING,
                                location.subject(),
                                told(place, location)
                                        + "it is not settled whether "
                                        + LawWords.name(notice.law(), notice.asOf()) + " counts it as approved"
                                        + note(place, location)));
            }
        }
    }

    private static String told(Place place, LocationView location) {
        return "For " + location.subject() + ", the notice says that " + PlaceWords.name(place) + " is approved, but ";
    }

    private static String note(Place place, LocationView location) {
        return "." + location.assess(place).note().map(note -> " " + note).orElse("");
    }
}
