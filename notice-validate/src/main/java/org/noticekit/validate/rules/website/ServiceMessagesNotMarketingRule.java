package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ico;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.MessageContent;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Messages that a task needs are not called marketing. */
final class ServiceMessagesNotMarketingRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("service-messages-not-marketing")
            .title("Messages that a service needs are kept apart from marketing")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(ico("Direct marketing and the public sector"))
            .why("Who is told that a message is marketing may stop it, and then misses what they need to know.")
            .fix(Wording.of("Keep service messages and marketing apart, each with a purpose and a basis of its own."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!Newsletters.isMarketing(activity.own())) {
                continue;
            }
            if (activity.own().partOfPublicTasks().equals(Optional.of(true))) {
                report.add(
                        activity.subject(),
                        "The notice calls " + activity
                                + " marketing, but also part of a public task, whose messages are none.");
            } else if (activity.channel()
                    .filter(channel -> channel instanceof NewsletterChannel newsletter
                            && newsletter.content().equals(Optional.of(MessageContent.SERVICE_MESSAGES)))
                    .isPresent()) {
                report.add(
                        activity.subject(),
                        "The notice calls " + activity + " marketing, but says that only service messages are sent.");
            }
        }
    }
}
