package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Each channel and each activity says something. */
final class ActivityEmptyRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("activity-empty")
            .title("Each channel says what happens to the data that comes in")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(1)(c)"))
            .addAllAuthorities(euInstitutions("15(1)(c)"))
            .why("The name of a channel or of a supplier tells people nothing about what is done with their data.")
            .fix(Wording.of("Say what data comes in, what it is used for, on what basis, and how long it is kept."))
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
        boolean general = notice.activities().stream().anyMatch(ActivityView::isGeneral);
        notice.channels().values().stream()
                .filter(channel -> !general && channel.value().activities().isEmpty())
                .forEach(channel -> report.add(
                        channel.subject(),
                        "The notice does not say what happens to the data that comes in through " + channel.subject()
                                + "."));
        notice.writtenActivities().stream()
                .filter(ActivityView::isEmpty)
                .filter(activity -> !activity.isGeneral())
                .forEach(activity -> report.add(
                        activity.subject(),
                        "The notice says nothing of " + activity + " but its name" + supplier(activity) + "."));
    }

    private static String supplier(ActivityView activity) {
        return activity.processors().isEmpty() ? "" : " and who supplies it";
    }
}
