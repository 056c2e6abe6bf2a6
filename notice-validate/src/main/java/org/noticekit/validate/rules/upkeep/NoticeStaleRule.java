package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.wp260;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The notice was looked at lately. */
final class NoticeStaleRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-stale")
            .title("The notice was changed or reviewed lately")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(ico("Right to be informed"))
            .addAllAuthorities(wp260())
            .why("Laws and suppliers change; a notice nobody looks at soon tells people what is no longer so. "
                    + "The regulator asks for regular reviews and names no time; 24 months is the most this "
                    + "library takes for regular, unless told otherwise.")
            .fix(Wording.of("Review it, change what is no longer so, and change the date."))
            .build();

    private final int months;

    NoticeStaleRule(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months: must be at least 1, is " + months);
        }
        this.months = months;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (NoticeDates.isCurrent(notice)) {
            NoticeDates.lastSeen(notice)
                    .filter(seen -> seen.value().latest().plusMonths(months).isBefore(notice.asOf()))
                    .ifPresent(seen -> report.add(
                            seen.subject(),
                            "The last change or review of the notice is dated " + DateWords.date(seen.value())
                                    + ", more than " + months + " months before " + DateWords.date(notice.asOf())
                                    + "."));
        }
    }
}
