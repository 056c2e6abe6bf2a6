package org.noticekit.io;

import org.noticekit.model.TelephoneChannel;

/** The fields of {@link TelephoneChannel}. */
final class TelephoneChannelFields extends CommonChannelFields<TelephoneChannel> {

    static final TelephoneChannelFields KIND = new TelephoneChannelFields();

    private TelephoneChannelFields() {
        super("telephoneChannel", "a telephone channel", "Telephone calls.");
    }

    @Override
    TelephoneChannel make(Values in) {
        return TelephoneChannel.builder()
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
