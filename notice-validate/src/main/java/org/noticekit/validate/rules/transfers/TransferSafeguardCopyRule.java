package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.AppropriateSafeguard;
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

/** People can see the safeguards. */
final class TransferSafeguardCopyRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-safeguard-copy")
            .title("The notice says how people can see the safeguards of a transfer")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(1)(f)", "14(1)(f)")))
            .addAllAuthorities(euInstitutions("15(1)(e)", "16(1)(f)"))
            .why("A contract between two organisations protects people only as far as they can learn what is "
                    + "in it.")
            .fix(Wording.of("Say how people can get a copy of the safeguards, or where they are published."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.locations().stream()
                .filter(LocationView::isTransfer)
                .filter(TransferSafeguardCopyRule::isUnseen)
                .filter(location -> !notice.isExcused(NoticeTopic.TRANSFERS, location.subject()))
                .forEach(location -> report.add(
                        location.subject(),
                        "For " + location.subject()
                                + ", a safeguard protects the data abroad, but the notice does not say how "
                                + "to see a copy."));
    }

    private static boolean isUnseen(LocationView location) {
        boolean safeguard = Mechanism.of(location, AppropriateSafeguard.class)
                .filter(it -> !it.instruments().isEmpty())
                .filter(it -> it.copy().isEmpty() && it.link().isEmpty())
                .isPresent();
        boolean interest = Mechanism.of(location, TransferDerogation.class)
                .filter(it -> it.ground().equals(Optional.of(DerogationGround.COMPELLING_LEGITIMATE_INTERESTS)))
                .filter(it -> it.copy().isEmpty())
                .isPresent();
        return safeguard || interest;
    }
}
