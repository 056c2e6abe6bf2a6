package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.DerogationGround;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.TransferDerogation;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** An exception is named, and stays one. */
final class TransferDerogationExceptionalRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-derogation-exceptional")
            .title("An exception for a transfer is named, and used for single cases only")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("49(1)")))
            .addAllAuthorities(unverified(document(Optional.of(Law.EU_GDPR), "EDPB Guidelines 2/2018", "section 1")))
            .addAllAuthorities(euInstitutions("50(1)"))
            .why("The exceptions are for single cases, in which data has to go although nothing protects it abroad.")
            .fix(Wording.of(
                    "Name the exception. Where data goes abroad again and again, use an approval or a safeguard."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            if (location.isTransfer() && !notice.isExcused(NoticeTopic.TRANSFERS, location.subject())) {
                Mechanism.of(location, TransferDerogation.class)
                        .ifPresent(derogation -> judge(derogation, location, report));
            }
        }
    }

    private static void judge(TransferDerogation derogation, LocationView location, Report report) {
        if (derogation.ground().isEmpty()) {
            report.add(
                    location.subject(),
                    "For " + location.subject()
                            + ", the transfer rests on an exception, but the notice does not say on which.");
        } else if (isOfSupplier(location)
                && !derogation.ground().equals(Optional.of(DerogationGround.PUBLIC_REGISTER))) {
            report.add(
                    location.subject(),
                    "For " + location.subject()
                            + ", the transfer rests on an exception for single cases, but a supplier has the data all "
                            + "the time.");
        }
    }

    private static boolean isOfSupplier(LocationView location) {
        return location.subject().path().segments().get(0).equals("processors");
    }
}
