package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The condition of a recognised legitimate interest is named. */
final class RecognisedInterestConditionRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("recognised-interest-condition")
            .title("Where a recognised legitimate interest is relied on, its condition is named")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(DATA_ACT))
            .addAllAuthorities(ukGdpr("13(1)(c)", "6(5)"))
            .addAllAuthorities(document(Optional.of(Law.UK_GDPR), "UK GDPR", "Annex 1"))
            .addAllAuthorities(ico("Recognised legitimate interest"))
            .why("The basis exists only in the five cases of Annex 1, and the regulator wants people told "
                    + "which one it is.")
            .fix(Wording.of("Name the condition: a request from a body with a public task, national or public security "
                    + "or defence, an emergency, crime, or safeguarding a vulnerable individual."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.lawfulBases(RecognisedLegitimateInterest.class).stream()
                .filter(basis -> !notice.isExcused(NoticeTopic.LAWFUL_BASES, basis.subject()))
                .filter(basis -> basis.value().condition().isEmpty())
                .forEach(basis -> report.add(
                        basis.subject(),
                        "A recognised legitimate interest is given as the lawful basis for " + basis.subject()
                                + ", but not which of the conditions in Annex 1 it meets."));
    }
}
