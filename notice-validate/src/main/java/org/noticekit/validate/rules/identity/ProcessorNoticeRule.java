package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Says of a notice of nobody but a processor that it cannot stand in for its controllers'. */
final class ProcessorNoticeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("processor-notice")
            .title("A notice tells of something that its author is responsible for")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("4(8)", "13(1)", "14(1)")))
            .addAllAuthorities(euInstitutions("15(1)", "16(1)"))
            .why("Who uses data only for others need not inform people; those others must. Such a notice is judged "
                    + "by its dates and links alone, so that nothing found in it says nothing of the law.")
            .fix(Wording.of("Say who the controllers are and where their notices are. If you are responsible for some "
                    + "of this yourself, say so by its \"role\"."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isOfProcessor()) {
            report.add(
                    notice.subject(),
                    "In everything that the notice tells of, its author acts for others, and it is for them to inform "
                            + "people; what the law wants told was not looked for.");
        }
    }
}
