package org.noticekit.io;

import org.noticekit.model.OtherChannel;

/** The fields of {@link OtherChannel}. */
final class OtherChannelFields extends CommonChannelFields<OtherChannel> {

    static final OtherChannelFields KIND = new OtherChannelFields();

    private OtherChannelFields() {
        super("otherChannel", "another channel", "Any other way in which data comes in.");
    }

    @Override
    OtherChannel make(Values in) {
        return OtherChannel.builder()
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
