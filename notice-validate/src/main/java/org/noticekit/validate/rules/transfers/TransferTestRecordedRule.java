package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.time.LocalDate;
import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A safeguard was tested. */
final class TransferTestRecordedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-test-recorded")
            .title("Where a safeguard protects data abroad, it is on record that somebody tested whether it does")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .inForce(InForce.from(LocalDate.of(2020, 7, 16)))
            .addAllAuthorities(unverified(since(DATA_ACT, ukGdpr("46(1A)"))))
            .addAllAuthorities(unverified(before(DATA_ACT, ukGdpr("46(1)"))))
            .addAllAuthorities(ico("International transfers"))
            .addAllAuthorities(courtOfJustice("C-311/18"))
            .addAllAuthorities(document(Optional.of(Law.EU_GDPR), "EDPB Recommendations 01/2020", "version 2.0"))
            .why("A contract protects people only where the law of the other country lets it. Somebody has to look.")
            .fix(Wording.of(
                            "Make the data protection test (also called a transfer risk assessment) and say under \"test\" "
                                    + "that you did. The law does not want people to be told.")
                    .under(
                            Law.EU_GDPR,
                            "Make the transfer impact assessment and say under \"test\" that you did. The law does not "
                                    + "want people to be told."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            if (location.isTransfer()
                    && Mechanism.of(location, AppropriateSafeguard.class)
                            .filter(safeguard -> Mechanism.isInForce(safeguard, notice))
                            .filter(safeguard -> safeguard.test().isEmpty())
                            .isPresent()) {
                report.add(
                        location.subject(),
                        "For " + location.subject()
                                + ", a safeguard protects the data abroad, but nothing records that it was tested.");
            }
        }
    }
}
