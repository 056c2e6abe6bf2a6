package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.EmailChannel;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** That email is not safe is told. */
final class EmailNotSecureRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-not-secure")
            .title("Where people are invited to write by email, they are warned not to send sensitive data")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("32")))
            .why("Most email travels and lies open to others. Few people think of that when they write "
                    + "about their health or money.")
            .fix(Wording.of("Ask people not to send sensitive data by email, and offer a secure form."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.channels().values().stream()
                .filter(channel -> channel.value() instanceof EmailChannel)
                .filter(channel -> channel.value().advice().isEmpty())
                .filter(channel -> channel.value().activities().values().stream()
                        .allMatch(activity -> activity.advice().isEmpty()))
                .forEach(channel -> report.add(
                        channel.subject(),
                        "The notice does not say what people should not send by email in " + channel.subject() + "."));
    }
}
