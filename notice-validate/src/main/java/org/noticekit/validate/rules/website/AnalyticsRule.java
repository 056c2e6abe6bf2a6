package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.ico;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.WebsiteVisit;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** Who measures use and what for is told. */
final class AnalyticsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("analytics")
            .title("For each tool that measures use, the notice says who runs it, what for and where the "
                    + "data goes")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("13(1)(c)", "13(1)(e)", "13(1)(f)"))
            .addAllAuthorities(ico("Guidance on the use of storage and access technologies"))
            .why("People are followed by many tools. They can only judge one of which they know the name, "
                    + "the owner and the aim.")
            .fix(Wording.of("Name the tool and who runs it, and say what it measures and why."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<AnalyticsTool> tools =
                notice.notice().cookies().map(CookieInformation::analytics).orElse(List.of());
        for (int i = 0; i < tools.size(); i++) {
            judge(tools.get(i), NoticePath.of("cookies", "analytics").child(i), report);
        }
        if (tools.isEmpty()) {
            notice.activities().stream()
                    .filter(activity -> activity.channel()
                            .filter(WebsiteVisit.class::isInstance)
                            .isPresent())
                    .filter(AnalyticsRule::measures)
                    .filter(activity -> activity.processors().isEmpty())
                    .filter(activity -> !activity.isExcused(NoticeTopic.COOKIES))
                    .forEach(activity -> report.add(
                            activity.subject(),
                            "The notice does not name the tool that measures use in " + activity + "."));
        }
    }

    private static void judge(AnalyticsTool tool, NoticePath path, Report report) {
        List<String> unsaid = new ArrayList<>();
        if (tool.processor().isEmpty() && tool.provider().isEmpty()) {
            unsaid.add("who runs it");
        }
        if (tool.purpose().isEmpty()) {
            unsaid.add("what it measures and why");
        }
        if (!unsaid.isEmpty()) {
            Subject subject = new Subject(path, "the tool \"" + tool.name() + '"');
            report.add(subject, "Of " + subject + " the notice does not say " + String.join(", nor ", unsaid) + ".");
        }
    }

    private static boolean measures(ActivityView activity) {
        return activity.own().purposes().stream()
                .anyMatch(purpose -> purpose.kind().equals(Optional.of(PurposeKind.ANALYTICS)));
    }
}
