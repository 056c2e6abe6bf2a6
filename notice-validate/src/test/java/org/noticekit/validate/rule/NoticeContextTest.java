package org.noticekit.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PublicTask;
import org.noticekit.model.Purpose;

/** What a rule sees of a notice. */
final class NoticeContextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void activitiesComeInOrderWithTheirPathsAndNames() {
        NoticeContext notice = context("""
                general: {purposes: [give you services]}
                channels:
                  chat:
                    type: live-chat
                    activities:
                      talk: {purposes: [answer you]}
                  forms:
                    type: online-form
                    title: Forms
                    activities:
                      parking-permits: {title: Permits, purposes: [give permits]}
                activities:
                  fraud-checks: {purposes: [find fraud]}
                """);

        assertThat(notice.activities())
                .extracting(activity -> activity.subject().path() + " " + activity)
                .containsExactly(
                        "/general what is done in general",
                        "/channels/chat/activities/talk the activity \"talk\" of the live chat channel",
                        "/channels/forms/activities/parking-permits the activity \"Permits\" of the channel \"Forms\"",
                        "/activities/fraud-checks the activity \"fraud checks\"");
    }

    @Test
    void whatHoldsInGeneralIsAnActivityOnlyIfItHasPurposes() {
        NoticeContext notice = context("""
                general: {retention: {type: fixed, period: P1Y}}
                activities: {plan: {purposes: [plan]}}
                """);

        assertThat(notice.activities()).extracting(ActivityView::isGeneral).containsExactly(false);
        assertThat(notice.writtenActivities())
                .extracting(ActivityView::isGeneral)
                .containsExactly(true, false);
    }

    @Test
    void whatHoldsInGeneralHoldsWhereAnActivityIsSilent() {
        NoticeContext notice = context("""
                general: {lawfulBases: [{basis: public-task}]}
                activities:
                  silent: {purposes: [plan]}
                  loud: {purposes: [plan], lawfulBases: [{basis: consent}, {basis: vital-interests}], recipients: []}
                """);
        ActivityView silent = notice.activities().get(0);
        ActivityView loud = notice.activities().get(1);

        assertThat(silent.list(ProcessingActivity::lawfulBases)).hasOnlyElementsOfType(PublicTask.class);
        assertThat(loud.list(ProcessingActivity::lawfulBases)).hasSize(2);
        assertThat(silent.stated(ProcessingActivity::recipients).isStated()).isFalse();
        assertThat(loud.stated(ProcessingActivity::recipients).isNone()).isTrue();
        assertThat(notice.lawfulBases(LawfulBasis.class))
                .extracting(basis -> basis.subject().path().toString())
                .containsExactly(
                        "/general/lawfulBases/0", "/activities/loud/lawfulBases/0", "/activities/loud/lawfulBases/1");
    }

    @Test
    void oneObjectInTwoPlacesIsTwoThings() {
        ProcessingActivity plan = ProcessingActivity.builder()
                .addPurposes(Purpose.of("plan our services"))
                .build();
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(context("").notice())
                .general(plan)
                .putActivities(Identifier.of("plan"), plan)
                .build();

        assertThat(NoticeContext.of(notice, Law.UK_GDPR, TODAY).activities())
                .extracting(ActivityView::isGeneral)
                .containsExactly(true, false);
    }

    @Test
    void whatIsSaidInGeneralOfWhereDataComesFromHoldsForAll() {
        NoticeContext notice = context("""
                general: {collection: [indirect]}
                activities:
                  silent: {purposes: [plan]}
                  direct: {purposes: [plan], collection: [direct]}
                """);
        NoticeContext direct = context("""
                general: {collection: [direct]}
                activities: {sourced: {purposes: [plan], sources: [HMRC]}}
                """);

        assertThat(notice.activities()).extracting(ActivityView::isDirect).containsExactly(false, true);
        assertThat(direct.activities()).extracting(ActivityView::isDirect).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "role: processor, UK_GDPR, false",
        "role: joint-controller, UK_GDPR, true",
        "jurisdictions: [wales], UK_GDPR, true",
        "jurisdictions: [wales], EU_GDPR, false",
        "jurisdictions: [european-union], UK_GDPR, false",
        "jurisdictions: [european-union], UK_LAW_ENFORCEMENT, false",
        "jurisdictions: [european-union], EU_INSTITUTIONS, true",
        "title: Anything, EU_GDPR, true",
    })
    void aLawGovernsWhatItReaches(String field, Law law, boolean governed) {
        NoticeContext notice = context("activities: {one: {purposes: [plan], " + field + "}}", law);

        assertThat(notice.activities()).hasSize(governed ? 1 : 0);
    }

    @Test
    void theLimitsOfAChannelAreThoseOfItsActivities() {
        String yaml = """
                channels:
                  chat:
                    type: live-chat
                    jurisdictions: [scotland]
                    activities: {talk: {purposes: [answer you]}}
                """;

        assertThat(context(yaml, Law.UK_GDPR).activities()).hasSize(1);
        assertThat(context(yaml, Law.EU_GDPR).activities()).isEmpty();
    }

    @Test
    void lawEnforcementIsApartOnlyInANoticeUnderBothLaws() {
        String activities = """
                activities:
                  enforce: {purposes: [{description: prosecute, kind: law-enforcement}]}
                  both: {purposes: [{description: prosecute, kind: law-enforcement}, {description: plan, kind: planning}]}
                  plan: {purposes: [{description: plan, kind: planning}]}
                  empty: {data: [Name]}
                """;
        String both = "laws: [uk-gdpr, uk-law-enforcement]\n" + activities;

        assertThat(keys(context(both, Law.UK_GDPR))).containsExactly("both", "plan", "empty");
        assertThat(keys(context(both, Law.UK_LAW_ENFORCEMENT))).containsExactly("enforce", "both");
        assertThat(keys(context(activities, Law.UK_GDPR))).hasSize(4);
        assertThat(keys(context(activities, Law.UK_LAW_ENFORCEMENT))).hasSize(4);
    }

    @Test
    void anActivityStandsUnderTheLawsThatItNames() {
        String notice = """
                laws: [uk-gdpr, uk-law-enforcement]
                activities:
                  enforce: {laws: [uk-law-enforcement], purposes: [{description: prosecute, kind: other}]}
                  both: {laws: [uk-gdpr, uk-law-enforcement], purposes: [plan]}
                  plan: {laws: [uk-gdpr], purposes: [{description: tell of prosecutions, kind: law-enforcement}]}
                """;

        assertThat(keys(context(notice, Law.UK_GDPR))).containsExactly("both", "plan");
        assertThat(keys(context(notice, Law.UK_LAW_ENFORCEMENT))).containsExactly("enforce", "both");
        assertThat(keys(context(notice, Law.EU_GDPR))).isEmpty();
    }

    @Test
    void aTopicIsExcusedByAnotherNoticeOrAnExemption() {
        NoticeContext notice = context("""
                layers: {general: {title: General notice, covers: [retention]}}
                activities:
                  plain: {purposes: [plan]}
                  exempt:
                    purposes: [plan]
                    exemptions: [{topics: [sources], provision: "UK GDPR, Article 14(5)(e)"}]
                """);

        assertThat(notice.isLeftToAnotherNotice(NoticeTopic.RETENTION)).isTrue();
        assertThat(notice.isLeftToAnotherNotice(NoticeTopic.SOURCES)).isFalse();
        assertThat(notice.activities())
                .extracting(activity -> activity.isExcused(NoticeTopic.RETENTION))
                .containsExactly(true, true);
        assertThat(notice.activities())
                .extracting(activity -> activity.isExcused(NoticeTopic.SOURCES))
                .containsExactly(false, true);
        assertThat(notice.activities())
                .extracting(activity ->
                        notice.isExcused(NoticeTopic.SOURCES, activity.subject().item("data", 0)))
                .containsExactly(false, true);
        assertThat(notice.isExcused(NoticeTopic.RETENTION, notice.subject())).isTrue();
        assertThat(notice.isExcused(NoticeTopic.SOURCES, notice.subject())).isFalse();
    }

    @Test
    void placesComeFromWhoeverHoldsTheData() {
        NoticeContext notice = context("""
                processors:
                  host: {name: Host Ltd, locations: [UK, IE]}
                  other: {name: Other Ltd, locations: [FR]}
                recipients:
                  police: {name: Sampleshire Police, locations: [US]}
                channels:
                  chat:
                    type: live-chat
                    processors: [host]
                    activities:
                      talk:
                        purposes: [answer you]
                        recipients: [police]
                        locations: [{detail: our data centre}]
                        transfers: [{places: [IN, CN]}, {}]
                """);

        assertThat(notice.locations())
                .extracting(location -> location.subject().path() + " " + location.places() + " " + location.abroad())
                .containsExactly(
                        "/processors/host/locations/0 [UK] []",
                        "/processors/host/locations/1 [IE] [IE]",
                        "/processors/other/locations/0 [FR] [FR]",
                        "/recipients/police/locations/0 [US] [US]",
                        "/channels/chat/activities/talk/locations/0 [] []",
                        "/channels/chat/activities/talk/transfers/0 [IN, CN] [IN, CN]",
                        "/channels/chat/activities/talk/transfers/1 [] []");
        assertThat(notice.locations())
                .extracting(LocationView::isTransfer)
                .containsExactly(false, true, true, true, false, true, true);
        assertThat(notice.locations(notice.activities().get(0)))
                .flatExtracting(LocationView::places)
                .doesNotContain(Place.of("FR"))
                .contains(Place.of("IE"), Place.of("US"));
    }

    @Test
    void suppliersOfAnActivityAreItsOwnAndItsChannels() {
        NoticeContext notice = context("""
                processors:
                  a: {name: A}
                  b: {name: B}
                  c: {name: C}
                general: {processors: [c]}
                channels:
                  chat:
                    type: live-chat
                    processors: [a]
                    activities:
                      own: {purposes: [talk], processors: [b]}
                      none: {purposes: [talk]}
                """);

        assertThat(notice.activities())
                .extracting(ActivityView::processors)
                .containsExactly(
                        List.of(Identifier.of("b"), Identifier.of("a")),
                        List.of(Identifier.of("c"), Identifier.of("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "collection: [direct], true, false",
        "collection: [indirect], false, true",
        "'collection: [direct, indirect]', true, true",
        "title: Silent, true, false",
        "sources: [HMRC], false, true",
        "'data: [{category: NHS number, origin: third-party}]', true, true",
    })
    void dataComesFromPeopleUnlessTheNoticeSaysOtherwise(String field, boolean direct, boolean indirect) {
        ActivityView activity = context("activities: {one: {purposes: [plan], " + field + "}}")
                .activities()
                .get(0);

        assertThat(activity.isDirect()).isEqualTo(direct);
        assertThat(activity.isIndirect()).isEqualTo(indirect);
    }

    @Test
    void whatOthersSendIsNotFromThePeople() {
        ActivityView activity = context("""
                channels: {others: {type: third-party, activities: {one: {purposes: [plan]}}}}
                """).activities().get(0);

        assertThat(activity.isDirect()).isFalse();
        assertThat(activity.isIndirect()).isTrue();
        assertThat(activity).hasToString("the activity \"one\" of the third party channel");
    }

    @Test
    void anActivityIsAPublicAuthoritysIfOneOfItsControllersIs() {
        NoticeContext notice = context("""
                controllers:
                  council: {name: Council, kind: principal-authority}
                  company: {name: Company, kind: other}
                activities:
                  all: {purposes: [plan]}
                  council-only: {purposes: [plan], controllers: [council]}
                  company-only: {purposes: [plan], controllers: [company]}
                """);

        assertThat(notice.activities())
                .extracting(ActivityView::isOfPublicAuthority)
                .containsExactly(true, true, false);
    }

    @Test
    void partsAreCalledByTheirNameOrElseByTheirKey() {
        NoticeContext notice = context("""
                controllers: {the-council: {}, office: {office: Registrar}}
                dataProtectionOfficers: {dpo: {}, named: {name: A. Sample}}
                processors: {forms-host: {}}
                recipients: {banks: {category: banks}, tax-office: {}}
                channels: {web-chat: {type: live-chat}}
                """);

        assertThat(notice.controllers().values())
                .extracting(part -> part.subject().name())
                .containsExactly("the controller \"the council\"", "Registrar");
        assertThat(notice.dataProtectionOfficers().values())
                .extracting(part -> part.subject().name())
                .containsExactly("the data protection officer \"dpo\"", "the data protection officer (A. Sample)");
        assertThat(notice.processors().values())
                .extracting(part -> part.subject().name())
                .containsExactly("the supplier \"forms host\"");
        assertThat(notice.recipients().values())
                .extracting(part -> part.subject().name())
                .containsExactly("the recipient banks", "the recipient \"tax office\"");
        assertThat(notice.channels().values())
                .extracting(part -> part.subject().name())
                .containsExactly("the live chat channel");
    }

    @ParameterizedTest
    @CsvSource({
        "online-form, online form",
        "email, e-mail",
        "telephone, telephone",
        "post, post",
        "in-person, face-to-face",
        "customer-account, customer account",
        "online-payment, online payment",
        "feedback, feedback",
        "newsletter, newsletter",
        "consultation, consultation",
        "blog, blog",
        "social-media, social media",
        "website-visit, website visit",
        "camera, camera",
        "other, unnamed",
    })
    void aChannelWithoutATitleIsCalledByItsKind(String type, String words) {
        assertThat(context("channels: {one: {type: " + type + "}}").channels().values())
                .extracting(part -> part.subject().name())
                .containsExactly("the " + words + " channel");
    }

    private static List<String> keys(NoticeContext notice) {
        return notice.activities().stream()
                .map(activity -> activity.subject().path().segments().get(1))
                .toList();
    }

    private static NoticeContext context(String yaml) {
        return context(yaml, Law.UK_GDPR);
    }

    private static NoticeContext context(String yaml, Law law) {
        PrivacyNotice notice = NoticeReader.create()
                .read("notice: website\ntitle: Website\nlanguage: en-GB\n" + yaml, "notice.yaml")
                .orThrow();
        return NoticeContext.of(notice, law, TODAY);
    }
}
