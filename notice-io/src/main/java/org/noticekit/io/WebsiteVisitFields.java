package org.noticekit.io;

import org.noticekit.model.WebsiteVisit;

/** The fields of {@link WebsiteVisit}. */
final class WebsiteVisitFields extends CommonChannelFields<WebsiteVisit> {

    static final WebsiteVisitFields KIND = new WebsiteVisitFields();

    private WebsiteVisitFields() {
        super(
                "websiteVisit",
                "a website visit channel",
                "Visits to a website: data that devices send and servers log.");
    }

    @Override
    WebsiteVisit make(Values in) {
        return WebsiteVisit.builder()
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
