package org.noticekit.io;

import org.noticekit.model.ConsultationChannel;

/** The fields of {@link ConsultationChannel}. */
final class ConsultationChannelFields extends CommonChannelFields<ConsultationChannel> {

    static final ConsultationChannelFields KIND = new ConsultationChannelFields();

    private ConsultationChannelFields() {
        super("consultationChannel", "a consultation channel", "Consultations in which people give their views.");
    }

    @Override
    ConsultationChannel make(Values in) {
        return ConsultationChannel.builder()
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
