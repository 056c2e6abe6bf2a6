package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.Law;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionEnd;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** What is kept for ever has no end. */
final class RetentionEndRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-end")
            .title("What is kept for ever is not said to be deleted afterwards")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(2)(a)", "14(2)(a)")))
            .addAllAuthorities(euInstitutions("15(2)(a)", "16(2)(a)"))
            .why("There is no afterwards to what is kept for ever, so that nobody can tell which of the two is meant.")
            .fix(Wording.of(
                    "Say until when the data is kept. If it is kept for ever, leave out what happens afterwards."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Retention> retention : Retentions.withExceptions(activity)) {
                if (isEnded(retention.value())) {
                    report.add(
                            retention.subject().field("afterwards"),
                            "The notice says that data for " + activity
                                    + " is kept for ever, and also what happens to it afterwards.");
                }
            }
        }
    }

    /** An archive can be where it is kept for ever. */
    private static boolean isEnded(Retention retention) {
        return retention instanceof IndefiniteRetention
                && retention
                        .afterwards()
                        .filter(it -> it != RetentionEnd.ARCHIVED)
                        .isPresent();
    }
}
