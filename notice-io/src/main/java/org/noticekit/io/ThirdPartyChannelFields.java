package org.noticekit.io;

import org.noticekit.model.ThirdPartyChannel;

/** The fields of {@link ThirdPartyChannel}. */
final class ThirdPartyChannelFields extends CommonChannelFields<ThirdPartyChannel> {

    static final ThirdPartyChannelFields KIND = new ThirdPartyChannelFields();

    private ThirdPartyChannelFields() {
        super(
                "thirdPartyChannel",
                "a third-party channel",
                "Data that others send, which people have not given themselves (Article 14).");
    }

    @Override
    ThirdPartyChannel make(Values in) {
        return ThirdPartyChannel.builder()
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
