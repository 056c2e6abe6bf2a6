package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** When people are told of data from others is said. */
final class IndirectTimingRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("indirect-timing")
            .title("Where data comes from others, the notice says when people are told")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("14(3)(a)", "14(3)(b)", "14(3)(c)"))
            .addAllAuthorities(euInstitutions("16(3)"))
            .why("People cannot look for a notice about data that they do not know of. They have to be told within a "
                    + "month, when they are first written to, or before the data first goes on to somebody else.")
            .fix(Wording.of(
                    "Send or link the notice when you first contact the person, and within a month at most, and "
                            + "say so here."))
            .build();

    private static final Pattern EXEMPT = WordPattern.of("\\b14\\s*\\(5\\)|\\b16\\s*\\(5\\)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(ActivityView::isIndirect)
                .filter(activity -> !activity.isExcused(NoticeTopic.SOURCES))
                .filter(activity -> activity.value(ProcessingActivity::whenTold).isEmpty())
                .filter(activity -> activity.list(ProcessingActivity::exemptions).stream()
                        .noneMatch(exemption -> EXEMPT.matcher(
                                        exemption.provision().citation().value())
                                .find()))
                .forEach(activity -> report.add(
                        activity.subject(),
                        "Data for " + activity + " comes from others, but the notice does not say when people are told "
                                + "of it."));
    }
}
