package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.clausesDecision;
import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.gdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.Law;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** No safeguard is one that no longer is. */
final class TransferStaleMechanismRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-stale-mechanism")
            .title("No transfer rests on an instrument that no longer counts")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("46"))
            .addAllAuthorities(courtOfJustice("C-311/18"))
            .addAllAuthorities(clausesDecision("4"))
            .why("What a court or a legislator has done away with protects nobody.")
            .fix(Wording.of("Replace it: use the IDTA, or the EU clauses of 2021 together with the UK Addendum.")
                    .under(Law.EU_GDPR, "Replace it: use the standard contractual clauses of 2021."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            Mechanism.of(location, AppropriateSafeguard.class).ifPresent(safeguard -> safeguard.instruments().stream()
                    .filter(instrument -> Mechanism.isOver(instrument, notice))
                    .forEach(instrument -> report.add(
                            location.subject(),
                            "For " + location.subject() + ", the notice names " + name(instrument)
                                    + ", on which no transfer can rest any more.")));
        }
    }

    private static String name(SafeguardInstrument instrument) {
        return switch (instrument) {
            case PRIVACY_SHIELD -> "the Privacy Shield";
            case SAFE_HARBOR -> "Safe Harbor";
            default -> "the EU's standard contractual clauses of 2001, 2004 or 2010";
        };
    }
}
