package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told how to have an automated decision looked at again. */
final class AdmSafeguardsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-safeguards")
            .title("For each automated decision, the notice says how people can have a person look again")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(since(DATA_ACT, unverified(ukGdpr("22C(2)"))))
            .addAllAuthorities(before(DATA_ACT, unverified(ukGdpr("22(3)"))))
            .addAllAuthorities(euGdpr("22(3)"))
            .addAllAuthorities(euInstitutions("24(3)"))
            .why("People can learn how the decision came about, have their say, get a person to look at it and "
                    + "contest it; but only if they know how.")
            .fix(Wording.of("Say how people can ask about the decision, have their say, get a person to look again and "
                    + "contest it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (isToldAmongTheRights(notice)) {
            return;
        }
        for (Decisions.Told told : Decisions.of(notice)) {
            if (told.decision().safeguards().isEmpty() && !notice.isExcused(NoticeTopic.RIGHTS, told.subject())) {
                report.add(
                        told.subject(),
                        "An automated decision is told of for " + told.activity()
                                + ", but not how people can get a person to look again and contest it.");
            }
        }
    }

    /** Whether the right not to be left with such a decision is explained. */
    private static boolean isToldAmongTheRights(NoticeContext notice) {
        return notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)
                || notice.notice().rights().stream()
                        .anyMatch(right -> right.right() == RightKind.AUTOMATED_DECISIONS
                                && (right.explanation().isPresent()
                                        || right.how().isPresent()));
    }
}
