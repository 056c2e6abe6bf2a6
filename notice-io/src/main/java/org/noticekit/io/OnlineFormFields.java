package org.noticekit.io;

import org.noticekit.model.OnlineForm;

/** The fields of {@link OnlineForm}. */
final class OnlineFormFields extends CommonChannelFields<OnlineForm> {

    static final OnlineFormFields KIND = new OnlineFormFields();

    private OnlineFormFields() {
        super("onlineForm", "an online form channel", "A form on a website.");
    }

    @Override
    OnlineForm make(Values in) {
        return OnlineForm.builder()
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
