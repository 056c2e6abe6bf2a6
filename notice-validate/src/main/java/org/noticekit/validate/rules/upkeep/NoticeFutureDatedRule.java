package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.goodPractice;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeDate;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The notice was not changed in the future. */
final class NoticeFutureDatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-future-dated")
            .title("The notice carries no date that is yet to come")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(goodPractice())
            .why("A notice that says it was changed on a day to come is mistaken, or not yet meant to be read.")
            .fix(Wording.of("Correct the date, or mark the notice as a draft."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (NoticeDates.isCurrent(notice)) {
            judge("published", "published", notice.notice().published(), notice, report);
            judge("updated", "last changed", notice.notice().updated(), notice, report);
            judge("reviewed", "last reviewed", notice.notice().reviewed(), notice, report);
        }
    }

    private static void judge(
            String field, String words, Optional<NoticeDate> date, NoticeContext notice, Report report) {
        date.filter(given -> given.earliest().isAfter(notice.asOf()))
                .ifPresent(given -> report.add(
                        notice.subject().field(field),
                        "The notice gives " + DateWords.date(given) + " as the date on which it was " + words
                                + ", which is after " + DateWords.date(notice.asOf()) + "."));
    }
}
