package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightKind;
import org.noticekit.model.RightsExercise;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Erasure is not promised without limits where legal duties and public tasks are all there is. */
final class ErasureNotPublicTaskRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("erasure-not-public-task")
            .title("Where all rests on legal duties and public tasks, the notice says when data is not deleted")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("17(3)(b)"))
            .addAllAuthorities(euInstitutions("19(3)(b)"))
            .why("As long as a legal duty or a public task needs the data, people cannot have it deleted. They can if "
                    + "the data is not needed, or was not used lawfully.")
            .fix(Wording.of("Say that data is not deleted while you need it for a legal duty or a public task."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean limitedInGeneral = notice.notice()
                .exercisingRights()
                .flatMap(RightsExercise::limits)
                .isPresent();
        if (limitedInGeneral
                || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)
                || !RightsMatrix.isImpossible(notice, RightKind.ERASURE)) {
            return;
        }
        for (Part<DataSubjectRight> right : Rights.of(notice, RightKind.ERASURE)) {
            if (!Rights.isLimited(notice, right.value())) {
                report.add(
                        right.subject(),
                        "The notice says that people can have their data deleted, but not that they cannot while it "
                                + "is needed for the legal duties and public tasks that are its only lawful bases.");
            }
        }
    }
}
