package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.wp260;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The notice has a date. */
final class NoticeDateRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-date")
            .title("The notice says when it was last changed or reviewed")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(ico("Right to be informed"))
            .addAllAuthorities(ukGdpr("5(2)"))
            .addAllAuthorities(wp260())
            .why("Only a date tells people whether what they read still holds, and what changed since they "
                    + "last looked.")
            .fix(Wording.of("Add the date of the last change."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (NoticeDates.isCurrent(notice) && NoticeDates.lastSeen(notice).isEmpty()) {
            report.add(notice.subject(), "The notice has no date, so people cannot tell whether it still holds.");
        }
    }
}
