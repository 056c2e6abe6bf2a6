package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Law;
import org.noticekit.model.LiveChat;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who runs a live chat and what not to say there is told. */
final class LiveChatRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("live-chat")
            .title("Of a live chat, the notice says who runs it, how long it is kept and what not to share there")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("13(1)(c)", "13(1)(e)", "13(2)(a)")))
            .why("In a chat people write as they talk, and often more than they meant to. It stays with "
                    + "whoever runs the software.")
            .fix(Wording.of("Say who runs the chat and how long transcripts are kept, and ask people not to share "
                    + "sensitive details in it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.channels().values().forEach(channel -> {
            if (channel.value() instanceof LiveChat chat
                    && Newsletters.activities(channel, notice).anyMatch(activity -> !activity.isEmpty())) {
                List<String> unsaid = unsaid(chat, channel, notice);
                if (!unsaid.isEmpty()) {
                    report.add(
                            channel.subject(),
                            "Of " + channel.subject() + " the notice does not say " + String.join(", nor ", unsaid)
                                    + ".");
                }
            }
        });
    }

    private static List<String> unsaid(LiveChat chat, Part<CollectionChannel> channel, NoticeContext notice) {
        List<ActivityView> activities = Newsletters.activities(channel, notice).toList();
        List<String> unsaid = new ArrayList<>();
        boolean supplied = !chat.processors().isEmpty()
                || activities.stream()
                        .anyMatch(activity -> !activity.processors().isEmpty());
        if (!supplied && !notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS)) {
            unsaid.add("who runs it");
        }
        boolean advised = !chat.advice().isEmpty()
                || activities.stream().anyMatch(activity -> !activity.list(ProcessingActivity::advice)
                        .isEmpty());
        if (!advised) {
            unsaid.add("what people should not share in it");
        }
        return unsaid;
    }
}
