package org.noticekit.io;

import org.noticekit.model.EmailChannel;

/** The fields of {@link EmailChannel}. */
final class EmailChannelFields extends CommonChannelFields<EmailChannel> {

    static final EmailChannelFields KIND = new EmailChannelFields();

    private EmailChannelFields() {
        super("emailChannel", "an e-mail channel", "E-mails that people send.");
    }

    @Override
    EmailChannel make(Values in) {
        return EmailChannel.builder()
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
