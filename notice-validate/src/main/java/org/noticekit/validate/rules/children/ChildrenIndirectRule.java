package org.noticekit.validate.rules.children;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who gives data about children is said. */
final class ChildrenIndirectRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("children-indirect")
            .title("Where data about children is used, the notice says whether parents, schools or others give it")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("14")))
            .addAllAuthorities(euInstitutions("16"))
            .why(
                    "Data about children mostly comes from parents or schools. Then the children, too, have to be told where "
                            + "it comes from.")
            .fix(Wording.of(
                    "Say what data parents, schools or others give you about children, or that children give it "
                            + "themselves."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(activity -> activity.channel().isPresent()
                        || activity.own().provision().isPresent())
                .filter(activity -> !activity.isIndirect() && !activity.isExcused(NoticeTopic.SOURCES))
                .filter(activity ->
                        activity.list(own -> own.collection().stream().toList()).isEmpty())
                .filter(activity -> activity.list(ProcessingActivity::sources).isEmpty())
                .filter(activity ->
                        activity.value(ProcessingActivity::dataAboutOthers).isEmpty())
                .forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        for (Part<DataSubjectCategory> group :
                activity.subject().items("dataSubjects", activity.own().dataSubjects())) {
            if (group.value().children().orElse(false)) {
                report.add(
                        group.subject(),
                        "Data about children is used for " + activity
                                + ", but the notice does not say whether they or others, such as parents or schools, give "
                                + "it.");
                return;
            }
        }
    }
}
