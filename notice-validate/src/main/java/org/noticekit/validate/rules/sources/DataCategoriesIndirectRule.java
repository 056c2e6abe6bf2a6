package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSource;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Data that comes from elsewhere is named. */
final class DataCategoriesIndirectRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("data-categories-indirect")
            .title("Where data comes from others, the notice says what kinds of data")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("14(1)(d)"))
            .addAllAuthorities(euInstitutions("16(1)(d)"))
            .why("People know what they have given themselves, but not what others have told about them.")
            .fix(Wording.of("List the kinds of data you get from others."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(ActivityView::isIndirect)
                .filter(activity -> !activity.isExcused(NoticeTopic.DATA_CATEGORIES))
                .filter(activity -> activity.list(ProcessingActivity::data).isEmpty())
                .filter(activity -> !sourcesTell(activity))
                .forEach(activity -> report.add(
                        activity.subject(),
                        "Data for " + activity
                                + " comes from others, but the notice does not say what kinds of data."));
    }

    private static boolean sourcesTell(ActivityView activity) {
        List<DataSource> sources = activity.list(ProcessingActivity::sources);
        return !sources.isEmpty()
                && sources.stream().noneMatch(source -> source.data().isEmpty());
    }
}
