package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PublicTask;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The law behind a public task is named. */
final class PublicTaskLawCitedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("public-task-law-cited")
            .title("Where public task is relied on, the law behind it is named")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(ukGdpr("6(3)"))
            .addAllAuthorities(since(DATA_ACT, dataAct("72(2)")))
            .addAllAuthorities(dpa("8(c)"))
            .addAllAuthorities(since(DATA_ACT, dpa("9A")))
            .addAllAuthorities(ico("Public task"))
            .addAllAuthorities(euGdpr("6(3)"))
            .addAllAuthorities(euInstitutions("5(2)"))
            .why("A public task must be laid down by law. Naming the law lets people see that the body may do "
                    + "this at all.")
            .fix(Wording.of("Name the Act or the power, for example \"Local Government Finance Act 1992\".")
                    .under(Law.EU_GDPR, "Name the Union or Member State law that lays down the task.")
                    .under(Law.EU_INSTITUTIONS, "Name the Union law that lays down the task."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.lawfulBases(PublicTask.class).stream()
                .filter(basis -> !notice.isExcused(NoticeTopic.LAWFUL_BASES, basis.subject()))
                .filter(basis -> basis.value().laws().isEmpty())
                .forEach(basis -> report.add(
                        basis.subject(),
                        "Public task is given as the lawful basis for " + basis.subject()
                                + ", but not the law that lays the task down."));
    }
}
