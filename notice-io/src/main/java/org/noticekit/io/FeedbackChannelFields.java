package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.Optional;
import org.noticekit.model.FeedbackChannel;

/** The fields of {@link FeedbackChannel}. */
final class FeedbackChannelFields extends CommonChannelFields<FeedbackChannel> {

    static final FeedbackChannelFields KIND = new FeedbackChannelFields();

    private final Field<Optional<Boolean>> anonymous =
            optional("anonymous", YES_OR_NO, "Whether feedback is anonymous unless people say who they are.");

    private FeedbackChannelFields() {
        super("feedbackChannel", "a feedback channel", "Ratings, comments and surveys about a site or a service.");
    }

    @Override
    FeedbackChannel make(Values in) {
        return FeedbackChannel.builder()
                .title(in.get(title))
                .description(in.get(description))
                .anonymous(in.get(anonymous))
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
    void writeOwn(FeedbackChannel it, Output out) {
        anonymous.write(it.anonymous(), out);
    }
}
