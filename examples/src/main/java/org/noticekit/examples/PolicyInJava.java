package org.noticekit.examples;

import java.time.LocalDate;
import org.noticekit.finding.Findings;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.validate.policy.LocationCheck;

/** The policy of {@code policies/data-locations.yaml}, written in Java. */
public final class PolicyInJava {

    private PolicyInJava() {}

    /** Where the data of Example County Council may be. */
    public static LocationPolicy policy() {
        return LocationPolicy.builder()
                .title("Where our data may be")
                .rule(LocationRule.sensitiveData().mustBeStoredIn(Place.UK).because("DPIA 2026-14"))
                .rule(LocationRule.dataOf("live-chat")
                        .heldBy(DataHolder.PROCESSORS)
                        .mustBeIn(Place.UK, Place.EEA)
                        .orHave(SafeguardInstrument.IDTA, SafeguardInstrument.UK_ADDENDUM)
                        .because("Chat procurement, requirement 7"))
                .rule(LocationRule.everything()
                        .mustNotBeAccessedFromOutside(Place.UK, Place.EEA)
                        .because("Information security policy, section 4.2"))
                .build();
    }

    /** What in the notice breaks it. */
    public static Findings breaches(PrivacyNotice notice) {
        return LocationCheck.of(policy()).check(notice, LocalDate.of(2026, 11, 23));
    }
}
