package org.noticekit.io;

import org.noticekit.model.BlogChannel;

/** The fields of {@link BlogChannel}. */
final class BlogChannelFields extends CommonChannelFields<BlogChannel> {

    static final BlogChannelFields KIND = new BlogChannelFields();

    private BlogChannelFields() {
        super("blogChannel", "a blog channel", "A blog or forum on which people comment.");
    }

    @Override
    BlogChannel make(Values in) {
        return BlogChannel.builder()
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
