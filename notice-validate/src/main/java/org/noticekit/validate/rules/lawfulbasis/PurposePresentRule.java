package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Purposes are given. */
final class PurposePresentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("purpose-present")
            .title("The notice says what data is used for")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(gdpr("13(1)(c)", "14(1)(c)"))
            .addAllAuthorities(euInstitutions("15(1)(c)", "16(1)(c)"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)(c)")))
            .why("What data is used for is the first thing people want to know, and all else in the notice "
                    + "hangs on it.")
            .fix(Wording.of("Say what you use the data for."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.PURPOSES)) {
            return;
        }
        if (!hasPurposes(notice) && notice.activities().isEmpty()) {
            report.add(notice.subject(), "The notice does not say what data is used for.");
        }
        notice.activities().stream()
                .filter(activity -> activity.list(ProcessingActivity::purposes).isEmpty())
                .filter(activity -> !activity.isExcused(NoticeTopic.PURPOSES))
                .forEach(activity -> report.add(
                        activity.subject(),
                        "No purpose is given for " + activity
                                + ", so people cannot tell what their data is used for."));
    }

    /** Whether there is a purpose anywhere, even of an activity that this law does not govern. */
    private static boolean hasPurposes(NoticeContext notice) {
        return notice.everyActivity().stream()
                .anyMatch(activity -> !activity.own().purposes().isEmpty());
    }
}
