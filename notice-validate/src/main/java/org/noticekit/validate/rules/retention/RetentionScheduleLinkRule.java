package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** The retention schedule can be read. */
final class RetentionScheduleLinkRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-schedule-link")
            .title("A council links to its retention schedule")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("30(1)(f)")))
            .addAllAuthorities(goodPractice())
            .why("The schedule says how long each kind of record is kept, and why, in more detail than a notice can.")
            .fix(Wording.of("Link to your retention schedule."))
            .build();

    private static final Pattern SCHEDULE =
            WordPattern.of("\\b(?:retention|disposal)(?: and \\w+)?[- _](?:schedules?|polic(?:y|ies)|guidelines)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isOfPrincipalAuthority()
                && !notice.activities().isEmpty()
                && !notice.isLeftToAnotherNotice(NoticeTopic.RETENTION)
                && !isLinked(notice)) {
            report.add(notice.subject(), "The notice does not link to the council's retention schedule.");
        }
    }

    /** Whether a document is the schedule and can be had, or an address or the words of a link look like it. */
    private static boolean isLinked(NoticeContext notice) {
        return notice.documents(DocumentKind.RETENTION_SCHEDULE)
                        .anyMatch(document -> document.url().isPresent()
                                || document.description().isPresent())
                || notice.textsWith("retention", "disposal").stream()
                        .filter(text -> text.kind() == TextView.Kind.ADDRESS
                                || text.value().contains("]("))
                        .anyMatch(text -> SCHEDULE.matcher(text.value()).find());
    }
}
