package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Every activity has a lawful basis. */
final class PurposeLawfulBasisRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("purpose-lawful-basis")
            .title("Every use of data has its lawful basis")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(1)(c)", "14(1)(c)", "6(1)"))
            .addAllAuthorities(euInstitutions("15(1)(c)", "16(1)(c)", "5(1)"))
            .why("Which rights people have depends on the basis, and without one the use is unlawful.")
            .fix(Wording.of("Name the lawful basis for this use."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(activity ->
                        activity.list(ProcessingActivity::lawfulBases).isEmpty())
                .filter(activity -> !activity.isExcused(NoticeTopic.LAWFUL_BASES))
                .forEach(activity -> report.add(
                        activity.subject(),
                        "No lawful basis is given for " + activity
                                + ", so people cannot tell what in the law permits it."));
    }
}
