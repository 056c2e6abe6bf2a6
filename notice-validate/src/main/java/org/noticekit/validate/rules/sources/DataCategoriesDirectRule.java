package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.ico;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The kinds of data that people give are listed. */
final class DataCategoriesDirectRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("data-categories-direct")
            .title("The notice lists the kinds of data that people give")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(ico("Right to be informed"))
            .addAllAuthorities(goodPractice())
            .why("People who gave data know what it was, but not always which of it is used for what.")
            .fix(Wording.of(
                    "List the kinds of data. It helps, even though the law asks for it only where others give the "
                            + "data."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean isAlone = notice.activities().size() == 1;
        notice.activities().stream()
                .filter(activity -> isAlone || !activity.isGeneral())
                .filter(activity -> activity.isDirect() && !activity.isIndirect() && Collection.isDecided(activity))
                .filter(activity -> !activity.isExcused(NoticeTopic.DATA_CATEGORIES))
                .filter(activity -> activity.own().monitors().isEmpty())
                .filter(activity -> activity.list(ProcessingActivity::data).isEmpty()
                        && activity.list(ProcessingActivity::anonymousData).isEmpty())
                .forEach(activity -> report.add(
                        activity.subject(),
                        "The notice does not list what kinds of data are used for " + activity + "."));
    }
}
