package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.MessageContent;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.Prose;

/** The fields of {@link NewsletterChannel}. */
final class NewsletterChannelFields extends CommonChannelFields<NewsletterChannel> {

    static final NewsletterChannelFields KIND = new NewsletterChannelFields();

    private final Field<Optional<MessageContent>> content = optional(
            "content",
            words("a content of messages", MessageContent.values()),
            "What the messages are, for the law on marketing.");
    private final Field<Optional<Prose>> unsubscribe =
            optional("unsubscribe", PROSE, "How to unsubscribe (PECR regulation 23(b)).");

    private NewsletterChannelFields() {
        super("newsletterChannel", "a newsletter channel", "Newsletters and alerts that people subscribe to.");
    }

    @Override
    NewsletterChannel make(Values in) {
        return NewsletterChannel.builder()
                .title(in.get(title))
                .description(in.get(description))
                .content(in.get(content))
                .unsubscribe(in.get(unsubscribe))
                .addAllJurisdictions(in.get(jurisdictions))
                .addAllServices(in.get(services))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllProcessors(in.get(processors))
                .putAllActivities(in.get(activities))
                .addAllAdvice(in.get(advice))
                .addAllLinks(in.get(links))
                .build();
    }

    @Override
    void writeOwn(NewsletterChannel it, Output out) {
        content.write(it.content(), out);
        unsubscribe.write(it.unsubscribe(), out);
    }
}
