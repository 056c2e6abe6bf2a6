package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.ukGdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority does not rest its tasks on recognised legitimate interest. */
final class PublicAuthorityRecognisedLegitimateInterestsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("public-authority-recognised-legitimate-interests")
            .title("A public authority does not rely on recognised legitimate interest for its tasks")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(DATA_ACT))
            .addAllAuthorities(ukGdpr("6(1), second subparagraph"))
            .addAllAuthorities(dataAct("70(2)(c)"))
            .why("Since 5 February 2026 the law bars public authorities from this basis for their tasks, as "
                    + "it does from legitimate interests. It is a warning, not an error, where the notice does not "
                    + "say whether the use is one of their tasks.")
            .fix(Wording.of("Use public task or legal obligation. If this is not one of your public tasks, say so."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        PublicTaskBar.judge(
                notice,
                RecognisedLegitimateInterest.class,
                basis -> false,
                "Recognised legitimate interest is",
                report);
    }
}
