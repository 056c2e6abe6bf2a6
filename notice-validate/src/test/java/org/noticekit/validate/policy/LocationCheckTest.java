package org.noticekit.validate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Severity;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.validate.NoticeValidator;

final class LocationCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final PrivacyNotice NOTICE = notice("""
            notice: website
            title: Website
            language: en-GB
            processors:
              chat-host: {name: Chat Ltd, locations: [{place: IE, uses: [stored]}, {place: IN, uses: [supported]}]}
              chat-help:
                name: Help Inc
                subProcessorOf: chat-host
                locations:
                  - place: US
                    safeguard: {type: appropriate-safeguards, instruments: [idta]}
              forms-host: {name: Forms Ltd}
              mail-host: {name: Mail Ltd, locations: [{detail: our data centre}]}
            recipients:
              police: {name: Police, locations: [GB]}
              bank: {name: Bank}
            general: {locations: [UK]}
            channels:
              live-chat:
                type: live-chat
                processors: [chat-host]
                activities:
                  answer:
                    data: [Name, {category: Health, items: [Allergies], specialCategories: [health]}]
                    transfers: [{places: [BR, NZ]}, {description: abroad}]
              forms:
                type: online-form
                processors: [forms-host]
                activities:
                  decide: {data: [Name], recipients: [police, bank], locations: [EU]}
            activities:
              checks:
                role: processor
                processors: [mail-host]
                data: [{category: Convictions, criminalOffenceData: [convictions]}]
            """);

    @Test
    void everyOffenderIsTold() {
        assertThat(breaches(LocationRule.everything().mustBeIn(Place.UK).because("a decision.")))
                .containsExactlyInAnyOrder(
                        "/channels/forms/activities/decide/locations/0 For the activity \"decide\" of the online form channel, data is in the European Union, but by the policy all data must be in the United Kingdom (a decision).",
                        "/channels/live-chat/activities/answer/transfers/0 For the activity \"answer\" of the live chat channel, data is in Brazil and New Zealand, but by the policy all data must be in the United Kingdom (a decision).",
                        "/channels/live-chat/activities/answer/transfers/1 For the activity \"answer\" of the live chat channel, the notice does not name the place where data is, but by the policy all data must be in the United Kingdom (a decision).",
                        "/processors/chat-help/locations/0 For the supplier Help Inc, data is in the United States, but by the policy all data must be in the United Kingdom (a decision).",
                        "/processors/chat-host/locations/0 For the supplier Chat Ltd, data is in Ireland, but by the policy all data must be in the United Kingdom (a decision).",
                        "/processors/chat-host/locations/1 For the supplier Chat Ltd, data is in India, but by the policy all data must be in the United Kingdom (a decision).",
                        "/processors/forms-host For the supplier Forms Ltd, the notice does not say where data is, but by the policy all data must be in the United Kingdom (a decision).",
                        "/processors/mail-host/locations/0 For the supplier Mail Ltd, the notice does not name the place where data is, but by the policy all data must be in the United Kingdom (a decision).");
    }

    @Test
    void aRuleCanBeAboutWhatHappensThere() {
        assertThat(offenders(LocationRule.processorsOf("live-chat")
                        .mustBeStoredIn(Place.UK)
                        .because("x")))
                .containsExactly("/processors/chat-help/locations/0", "/processors/chat-host/locations/0");
        assertThat(offenders(LocationRule.processorsOf("live-chat")
                        .mustNotBeAccessedFromOutside(Place.UK, Place.of("US"))
                        .because("x")))
                .containsExactly("/processors/chat-host/locations/1");
        assertThat(offenders(LocationRule.processor("chat-host")
                        .mustBeProcessedIn(Place.EEA)
                        .because("x")))
                .as("nothing is said of where it works on data")
                .containsExactly("/processors/chat-host");
        assertThat(offenders(LocationRule.processor("forms-host")
                        .mustBeBackedUpIn(Place.EEA)
                        .because("x")))
                .as("nothing is said of where it has data")
                .containsExactly("/processors/forms-host");
    }

    @Test
    void anAreaPermitsTheCountriesInItAndNotTheOtherWayRound() {
        assertThat(offenders(LocationRule.processor("chat-host")
                        .mustBeStoredIn(Place.EU)
                        .because("x")))
                .isEmpty();
        LocationRule ireland = LocationRule.dataOf("decide")
                .heldBy(DataHolder.CONTROLLER)
                .mustBeIn(Place.of("IE"))
                .because("x");
        assertThat(offenders(ireland)).containsExactly("/channels/forms/activities/decide/locations/0");
        assertThat(offenders(LocationRule.dataOf("forms")
                        .heldBy(DataHolder.CONTROLLER)
                        .mustBeIn(Place.EEA)
                        .because("x")))
                .isEmpty();
    }

    @Test
    void theMeansThatARuleAllowsPermitAPlace() {
        assertThat(offenders(LocationRule.processor("chat-help")
                        .mustBeIn(Place.UK)
                        .orHave(SafeguardInstrument.IDTA)
                        .because("x")))
                .isEmpty();
        assertThat(offenders(LocationRule.processor("chat-help")
                        .mustBeIn(Place.UK)
                        .orHave(SafeguardInstrument.UK_ADDENDUM)
                        .because("x")))
                .hasSize(1);
        LocationRule approved = LocationRule.dataOf("live-chat")
                .heldBy(DataHolder.RECIPIENTS)
                .mustBeIn(Place.UK)
                .orBeApprovedUnder(Law.EU_GDPR)
                .because("x");
        assertThat(offenders(approved, TODAY)).containsExactly("/channels/live-chat/activities/answer/transfers/1");
        assertThat(breaches(approved, LocalDate.of(2026, 1, 25)))
                .as("Brazil was approved a day later")
                .anySatisfy(breach -> assertThat(breach)
                        .contains(
                                "data is in Brazil, but by the policy data of \"live-chat\" held by recipients must be "
                                        + "in the United Kingdom, or be where the EU GDPR approves of it (x)."));
    }

    @Test
    void aRuleCanBeAboutSomeDataOnly() {
        assertThat(offenders(LocationRule.specialCategoryData()
                        .mustBeStoredIn(Place.UK)
                        .because("x")))
                .containsExactly(
                        "/channels/live-chat/activities/answer/transfers/0",
                        "/channels/live-chat/activities/answer/transfers/1",
                        "/processors/chat-help/locations/0",
                        "/processors/chat-host/locations/0");
        assertThat(offenders(
                        LocationRule.criminalOffenceData().mustBeIn(Place.UK).because("x")))
                .as("also of what is done for others")
                .containsExactly("/processors/mail-host/locations/0");
        assertThat(offenders(LocationRule.dataCalled("allergies")
                        .heldByProcessor("chat-host")
                        .mustBeIn(Place.EEA)
                        .because("x")))
                .containsExactly("/processors/chat-host/locations/1");
    }

    @Test
    void recipientsAreAskedForTheirPlaceOnlyByARuleAboutThem() {
        assertThat(offenders(LocationRule.dataOf("forms")
                        .mustBeIn(Place.UK, Place.EU)
                        .because("x")))
                .containsExactly("/processors/forms-host");
        assertThat(offenders(
                        LocationRule.recipientsOf("forms").mustBeIn(Place.UK).because("x")))
                .containsExactly("/recipients/bank");
    }

    @Test
    void aRuleThatNothingIsAboutIsAFindingToo() {
        LocationPolicy policy = LocationPolicy.of(
                LocationRule.dataOf("live-caht").mustBeIn(Place.UK).because("x"),
                LocationRule.processor("chat-host", "nobody")
                        .mustBeIn(Place.EEA, Place.of("IN"))
                        .because("x"),
                LocationRule.dataCalled("shoe size").mustBeIn(Place.UK).because("x"));

        assertThat(LocationCheck.of(policy).check(NOTICE, TODAY))
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(LocationCheck.VACUOUS);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                })
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "There is no \"live-caht\" in the notice, but the policy has a rule about it: data of \"live-caht\" "
                                + "must be in the United Kingdom (x).",
                        "There is no \"nobody\" in the notice, but the policy has a rule about it: data held by "
                                + "\"chat-host\" or \"nobody\" must be in the European Economic Area or India (x).",
                        "Nothing in the notice is what this rule of the policy is about: data called \"shoe size\" must be "
                                + "in the United Kingdom (x).");
    }

    @Test
    void theSeverityIsTheRules() {
        LocationRule rule = LocationRule.processor("chat-help")
                .mustBeIn(Place.UK)
                .withSeverity(Severity.INFO)
                .because("x");

        assertThat(LocationCheck.of(LocationPolicy.of(rule)).check(NOTICE, TODAY))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void aRuleNeedsAPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LocationRule.everything().mustBeIn().because("x"))
                .withMessage("places: name at least one where the data may be");
    }

    @Test
    void theValidatorTellsOfThePolicyBesideTheLaw() {
        LocationPolicy policy =
                LocationPolicy.of(LocationRule.everything().mustBeIn(Place.UK).because("x"));

        assertThat(NoticeValidator.builder().asOf(TODAY).policy(policy).build().validate(NOTICE))
                .containsAll(LocationCheck.of(policy).check(NOTICE, TODAY))
                .containsAll(NoticeValidator.builder().asOf(TODAY).build().validate(NOTICE));
    }

    private static List<String> offenders(LocationRule rule) {
        return offenders(rule, TODAY);
    }

    private static List<String> offenders(LocationRule rule, LocalDate asOf) {
        return LocationCheck.of(LocationPolicy.of(rule)).check(NOTICE, asOf).stream()
                .map(finding -> finding.path().toString())
                .toList();
    }

    private static List<String> breaches(LocationRule rule) {
        return breaches(rule, TODAY);
    }

    private static List<String> breaches(LocationRule rule, LocalDate asOf) {
        return LocationCheck.of(LocationPolicy.of(rule)).check(NOTICE, asOf).stream()
                .map(finding -> finding.path() + " " + finding.message())
                .toList();
    }

    private static PrivacyNotice notice(String yaml) {
        return NoticeReader.create().read(yaml, "n.yaml").orThrow();
    }
}
