package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.ChatPartner;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Law;
import org.noticekit.model.LiveChat;
import org.noticekit.model.Prose;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who chats with a machine is told how to reach a person. */
final class AiAssistantDisclosedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("ai-assistant-disclosed")
            .title("Where a machine answers in a chat, the notice says how to reach a person")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("13(1)(c)", "13(1)(e)", "12(1)")))
            .addAllAuthorities(unverified(
                    document(Optional.of(Law.EU_GDPR), "Regulation (EU) 2024/1689 (AI Act)", "Article 50(1)")))
            .why("Machines err. People should know that they deal with one, and how to get somebody who can help.")
            .fix(Wording.of("Say that it is an AI tool and how to speak to a person."))
            .build();

    private static final Pattern PERSON = WordPattern.of(
            "\\b(?:person|people|human|staff|team|advisers?|advisors?|agents?|officers?|colleagues?|phone|telephone|call"
                    + "|e-?mail|visit)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.channels().values().forEach(channel -> {
            boolean machine = channel.value() instanceof LiveChat chat
                    && chat.partner().equals(Optional.of(ChatPartner.AUTOMATED));
            if (machine && !saysHowToReachAPerson(notice, channel.value())) {
                report.add(
                        channel.subject(),
                        "In " + channel.subject()
                                + ", a machine answers, but the notice does not say how to reach a person.");
            }
        });
    }

    /** Words in another language than English are given the benefit of the doubt. */
    private static boolean saysHowToReachAPerson(NoticeContext notice, CollectionChannel chat) {
        List<Prose> words = new ArrayList<>(chat.advice());
        chat.description().ifPresent(words::add);
        chat.activities().values().forEach(activity -> words.addAll(activity.advice()));
        return !chat.links().isEmpty()
                || words.stream()
                        .anyMatch(said -> !notice.isEnglish()
                                || PERSON.matcher(said.value()).find());
    }
}
