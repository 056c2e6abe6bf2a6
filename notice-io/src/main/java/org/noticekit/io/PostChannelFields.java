package org.noticekit.io;

import org.noticekit.model.PostChannel;

/** The fields of {@link PostChannel}. */
final class PostChannelFields extends CommonChannelFields<PostChannel> {

    static final PostChannelFields KIND = new PostChannelFields();

    private PostChannelFields() {
        super("postChannel", "a post channel", "Letters and paper forms.");
    }

    @Override
    PostChannel make(Values in) {
        return PostChannel.builder()
                .title(in.get(title))
                .description(in.get(description))
                .addAllJurisdictions(in.get(jurisdictions))
                .addAllServices(in.get(services))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllProcessors(in.get(processors))
                .putAllActivities(in.get(activities))
                .addAllAdvice(in.get(advice))
                .addAllLinks(in.get(links))
                .build();
    }
}
