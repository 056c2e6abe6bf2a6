package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Exemption;
import org.noticekit.model.Law;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** An exemption says what it lets the notice leave out, and which provision of the law allows that. */
final class ExemptionProvisionRecordedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("exemption-provision-recorded")
            .title("An exemption names a provision that the law has, and what it lets the notice leave out")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(ukGdpr("13(4)"))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("13(5)")))
            .addAllAuthorities(ukGdpr("14(5)"))
            .addAllAuthorities(dpa("15"))
            .addAllAuthorities(dpaSchedule("2", "3", "4"))
            .addAllAuthorities(euGdpr("13(4)", "14(5)", "23"))
            .why("What people are not told they cannot question, so nothing is left out without a law that allows it.")
            .fix(Wording.of("Record which exemption you rely on and for which item."))
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
                judge(exemption.value(), activity, exemption.subject(), notice, report);
            }
        }
    }

    private static void judge(
            Exemption exemption, ActivityView activity, Subject subject, NoticeContext notice, Report report) {
        String citation = exemption.provision().citation().value();
        if (exemption.topics().isEmpty()
                && exemption.reason().isEmpty()
                && !ExemptingProvision.isOfTellingAtAll(citation)) {
            report.add(
                    subject,
                    "An exemption is recorded for " + activity + ", but not what it lets the notice leave out.");
        }
        ExemptingProvision provision = ExemptingProvision.of(citation, notice.law(), notice.asOf());
        if (provision == ExemptingProvision.UNKNOWN) {
            report.add(
                    subject.field("provision"),
                    "For " + activity + ", \"" + citation + "\" is recorded as an exemption, but on "
                            + DateWords.date(notice.asOf()) + " that is no place where "
                            + LawWords.name(notice.law(), notice.asOf()) + " lets a notice leave anything out.");
        } else if (provision == ExemptingProvision.OF_NEW_PURPOSES_ONLY
                && activity.value(own -> own.furtherProcessing()).isEmpty()) {
            report.add(
                    subject.field("provision"),
                    "For " + activity + ", \"" + citation + "\" is recorded as an exemption, but it only lets a notice "
                            + "leave out what people would be told of a new use of their data, and none is declared.");
        } else if (provision == ExemptingProvision.OF_DATA_FROM_ELSEWHERE_ONLY && isFromPeopleAlone(activity, notice)) {
            report.add(
                    subject.field("provision"),
                    "For " + activity + ", \"" + citation + "\" is recorded as an exemption, but it only lets a notice "
                            + "leave out what people would be told of data from elsewhere, and all of it is said to come "
                            + "from the people themselves.");
        }
    }

    private static Set<CollectionMode> collection(ActivityView activity, NoticeContext notice) {
        Set<CollectionMode> own = activity.own().collection();
        return own.isEmpty()
                ? notice.notice().general().map(ProcessingActivity::collection).orElse(own)
                : own;
    }

    /** Whether it is said so, and nothing says otherwise. An exemption in general is for those activities that need it. */
    private static boolean isFromPeopleAlone(ActivityView activity, NoticeContext notice) {
        List<ActivityView> meant = activity.isGeneral() ? notice.writtenActivities() : List.of(activity);
        return meant.stream()
                .allMatch(each -> collection(each, notice).equals(Set.of(CollectionMode.DIRECT))
                        && each.list(ProcessingActivity::sources).isEmpty()
                        && !each.isIndirect());
    }
}
