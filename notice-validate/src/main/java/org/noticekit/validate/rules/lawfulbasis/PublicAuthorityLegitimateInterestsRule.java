package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority does not rest its tasks on legitimate interests. */
final class PublicAuthorityLegitimateInterestsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("public-authority-legitimate-interests")
            .title("A public authority does not rely on legitimate interests for its tasks")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(ukGdpr("6(1), second subparagraph"))
            .addAllAuthorities(since(DATA_ACT, dataAct("70(2)(c)")))
            .addAllAuthorities(dpa("7"))
            .addAllAuthorities(euGdpr("6(1), second subparagraph"))
            .why("The law lets public authorities do what the law gives them to do, not what they find in "
                    + "their interest. It is a warning, not an error, where the notice does not say whether the "
                    + "use is one of their tasks.")
            .fix(Wording.of("Use public task, with the law that gives you the power. If this is not one of your public "
                    + "tasks, say so and why."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        PublicTaskBar.judge(
                notice,
                LegitimateInterests.class,
                basis -> basis.outsidePublicTasks().isPresent(),
                "Legitimate interests are",
                report);
    }
}
