package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.WebsiteVisit;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A time has a day on which it begins. */
final class RetentionTriggerRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-trigger")
            .title("Where data is kept for a time, the notice says what that time runs from")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("Six years can run from the day an account is opened, or from the day it is closed.")
            .fix(Wording.of("Say what the period runs from, for example \"six years after the account closes\"."))
            .build();

    private static final Pattern EVENT = WordPattern.of("\\b(?:after|from|since|once|when|starts?|begins?|runs?)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.RETENTION) && !isCaughtAtOneMoment(activity)) {
                Retentions.written(activity).stream()
                        .filter(retention -> isOpen(retention.value()))
                        .forEach(retention -> report.add(
                                retention.subject(),
                                "The notice says how long data for " + activity
                                        + " is kept, but not what that time runs from."));
            }
        }
    }

    private static boolean isOpen(Retention retention) {
        return retention instanceof RetentionPeriod period
                && period.runsFrom().isEmpty()
                && period.note()
                        .filter(note -> EVENT.matcher(note.value()).find())
                        .isEmpty();
    }

    /** The time of a picture, a recording or a log entry can only run from when it was made. */
    private static boolean isCaughtAtOneMoment(ActivityView activity) {
        return !activity.own().monitors().isEmpty()
                || activity.channel()
                        .filter(channel -> channel instanceof CameraChannel || channel instanceof WebsiteVisit)
                        .isPresent();
    }
}
