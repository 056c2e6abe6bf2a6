package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PublicTask;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public task is told: in the public interest, or of official authority. */
final class PublicTaskLimbRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("public-task-limb")
            .title("Where public task is relied on, the notice says which sort of task it is")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("6(1)(e)"))
            .addAllAuthorities(euInstitutions("5(1)(a)"))
            .why("The basis has two limbs: a task in the public interest, and the exercise of official "
                    + "authority. People can only judge it if they know which one is meant, or at "
                    + "least what the task is.")
            .fix(Wording.of("Say which of the two you rely on, and what the task is."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.lawfulBases(PublicTask.class).stream()
                .filter(basis -> !notice.isExcused(NoticeTopic.LAWFUL_BASES, basis.subject()))
                .filter(basis ->
                        basis.value().limb().isEmpty() && basis.value().task().isEmpty())
                .forEach(basis -> report.add(
                        basis.subject(),
                        "Public task is given as the lawful basis for " + basis.subject()
                                + ", but neither what the task is nor whether it is one in the public interest or of "
                                + "official authority."));
    }
}
