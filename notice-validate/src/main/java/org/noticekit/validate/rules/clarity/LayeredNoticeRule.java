package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.wp260;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** A long notice begins with a summary. */
final class LayeredNoticeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("layered-notice")
            .title("A long notice begins with a short summary")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(ico("Right to be informed"))
            .addAllAuthorities(wp260())
            .why("Few people read some thousands of words. A summary tells them who, why and what would "
                    + "surprise them.")
            .fix(Wording.of("Put a short summary first."))
            .build();

    private static final int LONG = 2500;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().introduction().isEmpty()) {
            int words = notice.texts().stream()
                    .filter(text -> text.kind() != TextView.Kind.ADDRESS)
                    .mapToInt(text -> Readability.of(text.value()).words())
                    .sum();
            if (words > LONG) {
                report.add(notice.subject(), "The notice has " + words + " words, and no summary to begin with.");
            }
        }
    }
}
