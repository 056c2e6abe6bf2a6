package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.CourtRemedy;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told that they can go to court. */
final class JudicialRemedyRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("judicial-remedy")
            .title("The notice says that people can go to court")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("79")))
            .addAllAuthorities(unverified(dpa("167", "168")))
            .why("A court can order a body to keep the law, and award damages. To say so is not required.")
            .fix(Wording.of("You can add that people can also go to court."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean complete = notice.notice().complaints().isEmpty()
                || notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_REGULATOR)
                || notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_CONTROLLER);
        if (!complete && Complaints.of(notice, CourtRemedy.class).isEmpty()) {
            report.add(
                    notice.subject().field("complaints"),
                    "The notice says how to complain, but not that people can also go to court.");
        }
    }
}
