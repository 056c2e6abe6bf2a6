package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told of a new purpose before data is used for it. */
final class FurtherProcessingInformedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("further-processing-informed")
            .title("People are told of a new use of their data before it starts")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(3)", "14(4)"))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("13(5)", "13(6)", "13(7)", "8A")))
            .addAllAuthorities(since(DATA_ACT, document(Optional.of(Law.UK_GDPR), "UK GDPR", "Annex 2")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("6(4)")))
            .addAllAuthorities(euGdpr("6(4)"))
            .addAllAuthorities(euInstitutions("15(3)", "16(4)"))
            .why("People gave the data for one purpose. Told of another in time, they can object.")
            .fix(Wording.of("Tell people about the new use before you start it, and say here how."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            activity.own().furtherProcessing().ifPresent(further -> judge(further, activity, report));
        }
    }

    /** What is said of new purposes in general is no new purpose. */
    private static void judge(FurtherProcessing further, ActivityView activity, Report report) {
        boolean declared = !further.purposes().isEmpty() || further.starts().isPresent();
        if (declared
                && !activity.isExcused(NoticeTopic.PURPOSES)
                && further.told().isEmpty()
                && further.toldOn().isEmpty()) {
            report.add(
                    activity.subject().field("furtherProcessing"),
                    "A new use of data is declared for " + activity
                            + ", but not how people are told before it starts.");
        } else if (isTooLate(further)) {
            report.add(
                    activity.subject().field("furtherProcessing"),
                    "People are told of the new use of data in " + activity + " on "
                            + further.toldOn().orElseThrow() + ", after it starts.");
        }
    }

    private static boolean isTooLate(FurtherProcessing further) {
        return further.toldOn().isPresent()
                && further.starts().isPresent()
                && further.toldOn()
                        .get()
                        .earliest()
                        .isAfter(further.starts().get().latest());
    }
}
