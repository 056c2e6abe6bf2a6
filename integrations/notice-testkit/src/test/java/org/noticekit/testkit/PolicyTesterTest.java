package org.noticekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noticekit.testkit.NoticeAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;

class PolicyTesterTest {

    private static final PrivacyNotice NOTICE =
            NoticeReader.create().read("""
                    notice: places
                    title: Places
                    language: en-GB
                    processors:
                      granicus: {locations: [{place: UK, uses: [stored]}, {place: IE, uses: [accessed, supported]}]}
                      locations: {locations: [US, {detail: somewhere}]}
                    recipients:
                      police: {establishedIn: UK, locations: [UK]}
                    general: {locations: [UK]}
                    channels:
                      live-chat:
                        type: live-chat
                        processors: [granicus]
                        activities:
                          answer:
                            locations: [{place: UK, uses: [backed-up]}]
                            transfers: [{places: [UK, EU]}]
                    """, "places.yaml").orThrow();

    private static PolicyTester tester(LocationRule... rules) {
        return PolicyTester.of(LocationPolicy.of(rules), Notices.DAY);
    }

    @Test
    void everyPlaceIsMovedOnce() {
        assertThat(tester(LocationRule.everything().mustBeIn(Place.of("IN")).because("a test"))
                        .moves(NOTICE))
                .extracting(Move::toString)
                .containsExactly(
                        "the policy notices if granicus stores data in the United States: /processors/granicus/locations/0",
                        "the policy notices if granicus reaches data from and gives support from the United States:"
                                + " /processors/granicus/locations/1",
                        "the policy does not notice if locations has data in India: /processors/locations/locations/0",
                        "the policy notices if police has data in the United States: /recipients/police/locations/0",
                        "the policy notices if the controller has data in the United States: /general/locations/0",
                        "the policy notices if the controller keeps copies in the United States:"
                                + " /channels/live-chat/activities/answer/locations/0",
                        "the policy notices if data of answer is transferred to the United States:"
                                + " /channels/live-chat/activities/answer/transfers/0/places/0",
                        "the policy notices if data of answer is transferred to the United States:"
                                + " /channels/live-chat/activities/answer/transfers/0/places/1");
    }

    @Test
    void aMoveIsNoticedThoughAnotherPlaceWasWrongBefore() {
        PolicyTester onlyUk =
                tester(LocationRule.dataOf("answer").mustBeIn(Place.UK).because("a test"));

        assertThat(onlyUk.unnoticed(NOTICE))
                .extracting(move -> move.path().toString())
                .containsExactly(
                        "/processors/locations/locations/0", "/recipients/police/locations/0", "/general/locations/0");
    }

    @Test
    void whatIsNotNoticedIsAFailureThatListsIt() {
        PolicyTester tester = tester(
                LocationRule.processor("granicus").mustBeStoredIn(Place.UK).because("a test"));

        assertThat(tester).noticesEveryMoveIn(NOTICE, "/processors/granicus/locations/0");
        assertThatThrownBy(() -> assertThat(tester).noticesEveryMoveIn(NOTICE, "/processors/granicus", "/general"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expecting the policy to notice wherever data of the notice "places" goes, but:
                          the policy does not notice if granicus reaches data from and gives support from the United States: /processors/granicus/locations/1
                          the policy does not notice if the controller has data in the United States: /general/locations/0""");
    }

    @Test
    void aNoticeThatNamesNoPlaceTestsNothing() {
        PolicyTester tester =
                tester(LocationRule.everything().mustBeIn(Place.UK).because("a test"));

        assertThatThrownBy(() -> assertThat(tester).noticesEveryMoveIn(NOTICE, "/activities"))
                .hasMessage(
                        "Expecting places to move in the notice \"places\" at /activities, but it names none there");
        assertThatThrownBy(() -> assertThat((PolicyTester) null).noticesEveryMoveIn(NOTICE))
                .isInstanceOf(AssertionError.class);
    }
}
