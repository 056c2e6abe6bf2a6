package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.TimePeriod;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The longer end of a range is the longer one. */
final class RetentionRangeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-range")
            .title("Where data is kept between two times, the first is the shorter one")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(2)(a)", "14(2)(a)")))
            .addAllAuthorities(euInstitutions("15(2)(a)", "16(2)(a)"))
            .why(
                    "A range that ends before it begins is probably a slip, and nobody can tell which of the times is meant.")
            .fix(Wording.of("Give the shorter time first and the longer one as the longest."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Retention> retention : Retentions.withExceptions(activity)) {
                if (retention.value() instanceof RetentionPeriod period && isTurnedRound(period)) {
                    report.add(
                            retention.subject().field("longest"),
                            "The longest time that data for " + activity
                                    + " is kept is shorter than the time that it is kept at least.");
                }
            }
        }
    }

    private static boolean isTurnedRound(RetentionPeriod period) {
        return period.longest()
                .filter(longest -> days(longest, 366, 31) < days(period.period(), 365, 28))
                .isPresent();
    }

    /** The days of a period, where years and those months that make no year are so long; 12 months are a year. */
    private static long days(TimePeriod period, long year, long month) {
        long years = period.years() + period.months() / 12L;
        return years * year + period.months() % 12 * month + period.weeks() * 7L + period.days();
    }
}
