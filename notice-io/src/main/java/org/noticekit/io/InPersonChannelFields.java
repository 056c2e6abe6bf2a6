package org.noticekit.io;

import org.noticekit.model.InPersonChannel;

/** The fields of {@link InPersonChannel}. */
final class InPersonChannelFields extends CommonChannelFields<InPersonChannel> {

    static final InPersonChannelFields KIND = new InPersonChannelFields();

    private InPersonChannelFields() {
        super("inPersonChannel", "an in-person channel", "Visits and meetings.");
    }

    @Override
    InPersonChannel make(Values in) {
        return InPersonChannel.builder()
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
