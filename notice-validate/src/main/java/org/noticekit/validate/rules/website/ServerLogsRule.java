package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.ukRecitals;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.WebsiteVisit;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** That servers keep addresses of visitors is told. */
final class ServerLogsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("server-logs")
            .title("A notice about visits to a website says that IP addresses are logged")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("4(1)", "13")))
            .addAllAuthorities(unverified(ukRecitals("30")))
            .addAllAuthorities(courtOfJustice("C-582/14"))
            .why("Every server sees the addresses of its visitors, and most keep them. They are personal "
                    + "data, and people cannot see it happen.")
            .fix(Wording.of("Say that you log IP addresses, why, and for how long."))
            .build();

    private static final Pattern LOGS = WordPattern.of(
            "\\bip\\b|\\blogs?\\b|\\blogged\\b|internet protocol|internet address|\\bcyfeiriad(?:au)?\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.DATA_CATEGORIES)) {
            return;
        }
        boolean told = notice.textsWith("ip", "log", "logs", "logged", "internet", "cyfeiriad", "cyfeiriadau").stream()
                .anyMatch(text -> LOGS.matcher(text.value()).find());
        if (!told) {
            notice.channels().values().stream()
                    .filter(channel -> channel.value() instanceof WebsiteVisit
                            && !channel.value().activities().isEmpty())
                    .forEach(channel -> report.add(
                            channel.subject(),
                            "The notice does not say whether the IP addresses of visitors are logged in "
                                    + channel.subject() + "."));
        }
    }
}
