package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.gdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Exemption;
import org.noticekit.model.Law;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PublicTask;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The law that lays down that data is passed on is named. */
final class IndirectLawExemptionRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("indirect-law-exemption")
            .title("Where people are not told because a law lays down the sharing, that law is named")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("14(5)(c)"))
            .why("The law stands in for the notice only if people can find it.")
            .fix(Wording.of("Name the law that requires the sharing."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Exemption> exemption :
                    activity.subject().items("exemptions", activity.own().exemptions())) {
                if (NotTold.point(exemption.value(), notice.law()).equals(Optional.of('c'))
                        && exemption.value().reason().isEmpty()
                        && !namesLaw(activity)) {
                    report.add(
                            exemption.subject(),
                            "For " + activity + ", people are not told because a law lays down that the data is passed "
                                    + "on, but the notice does not name that law.");
                }
            }
        }
    }

    private static boolean namesLaw(ActivityView activity) {
        return activity.list(ProcessingActivity::lawfulBases).stream()
                        .anyMatch(basis -> basis instanceof LegalObligation duty
                                ? !duty.laws().isEmpty()
                                : basis instanceof PublicTask task
                                        && !task.laws().isEmpty())
                || activity.list(ProcessingActivity::disclosures).stream()
                        .anyMatch(disclosure -> !disclosure.laws().isEmpty());
    }
}
