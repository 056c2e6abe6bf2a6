package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** The words for an event go on from "after" or "until", and do not say that again. */
final class RetentionWordsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-words")
            .title("The words for how long data is kept make a sentence")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("12(1)"))
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("The event is read within a sentence, such as \"We keep it for 2 years after you leave\". "
                    + "One that begins with \"after\" is read as \"after after you leave\".")
            .fix(Wording.of("Leave out the first word, for example: \"you leave\", not \"after you leave\"."))
            .build();

    private static final Pattern AFTER = WordPattern.of(
            "^(?:(?:after|from|since|when|once|until|till|following|starting|as soon as|for|before) |[0-9])");
    private static final Pattern UNTIL = WordPattern.of("^(?:until|till|when|up to|once|as long as|for) ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (!notice.isEnglish()) {
            return;
        }
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Retention> retention : Retentions.withExceptions(activity)) {
                if (retention.value() instanceof RetentionPeriod period) {
                    period.runsFrom()
                            .ifPresent(it -> check(
                                    activity,
                                    it,
                                    AFTER,
                                    "after",
                                    retention.subject().field("runsFrom"),
                                    report));
                } else if (retention.value() instanceof RetentionUntilEvent until) {
                    check(
                            activity,
                            until.event(),
                            UNTIL,
                            "until",
                            retention.subject().field("event"),
                            report);
                }
            }
        }
    }

    private static void check(
            ActivityView activity, Text event, Pattern again, String before, Subject subject, Report report) {
        if (again.matcher(event.value()).find()) {
            report.add(
                    subject,
                    "The notice says how long data for " + activity + " is kept with the words \"" + before + " "
                            + event.value() + "\".");
        }
    }
}
