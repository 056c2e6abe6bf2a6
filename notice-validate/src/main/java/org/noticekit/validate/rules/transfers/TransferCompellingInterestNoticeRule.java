package org.noticekit.validate.rules.transfers;

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

/** People learn of a compelling interest. */
final class TransferCompellingInterestNoticeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-compelling-interest-notice")
            .title("Where a transfer rests on a compelling legitimate interest, the notice says which")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("49(1)")))
            .why("Data goes abroad against the rule here, and people should learn what for.")
            .fix(Wording.of("Tell people of the transfer and of the interest, and tell the regulator of the transfer."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (LocationView location : notice.locations()) {
            if (location.isTransfer()
                    && !notice.isExcused(NoticeTopic.TRANSFERS, location.subject())
                    && Mechanism.of(location, TransferDerogation.class)
                            .filter(TransferCompellingInterestNoticeRule::isUntold)
                            .isPresent()) {
                report.add(
                        location.subject(),
                        "For " + location.subject()
                                + ", the transfer rests on compelling legitimate interests, but the notice does not say "
                                + "what they are.");
            }
        }
    }

    private static boolean isUntold(TransferDerogation derogation) {
        return derogation.ground().equals(Optional.of(DerogationGround.COMPELLING_LEGITIMATE_INTERESTS))
                && derogation.explanation().isEmpty()
                && derogation.note().isEmpty();
    }
}
