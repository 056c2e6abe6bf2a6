package org.noticekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noticekit.testkit.NoticeAssertions.assertThat;
import static org.noticekit.testkit.NoticeAssertions.assertThatNotice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Waiver;
import org.noticekit.io.ReadResult;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.rules.retention.RetentionRules;

/** Whole messages: what people read in a build's log. */
class FailureMessagesTest {

    private static final String FILE = "src/test/resources/notices/good.yaml";

    private static final String TRANSFER = FILE + ":18:17: error: For the supplier Chat Host Ltd, data goes to Ireland,"
            + " which is outside the United Kingdom, but the notice does not say that UK law approves of that."
            + " [transfer-eea-still-a-transfer]";

    private static final String RETENTION = FILE + ":26:7: error: For the activity \"answer\" of the live chat channel,"
            + " the notice does not say how long data is kept, nor how that is decided. [retention-present]";

    private static final String ERRORS = """
            %1$s:2:1: error: The notice does not say that people can complain to the controller about the use of their data. [complaint-to-controller]
              %1$s:2:1: error: The notice does not say that people can complain to the Information Commission (ICO). [complaint-to-regulator]
              %1$s:2:1: error: The notice lists none of the rights that people have: to get a copy of their data, to have mistakes corrected, to limit how data is used, to object. [rights-listed]
              %2$s
              %3$s""".formatted(FILE, TRANSFER, RETENTION);

    private static JudgedNoticeAssert judged() {
        return assertThat(Notices.read()).asOf(Notices.DAY);
    }

    @Test
    void errorsAreAllListedWithTheirPlaces() {
        fails(
                () -> judged().hasNoErrors(),
                "Expecting the notice \"website\" to have no errors on 2026-11-23, but these were found:\n  " + ERRORS);
    }

    @Test
    void whatIsMissingIsListed() {
        fails(
                () -> assertThatNotice(Notices.FILE).asOf(Notices.DAY).isComplete(),
                "Expecting the notice \"website\" to be complete on 2026-11-23, but something is missing:\n  "
                        + ERRORS);
    }

    @Test
    void aNoticeThatCameFromNoFileIsToldByItsPaths() {
        fails(() -> assertThat(Notices.notice()).asOf(Notices.DAY).hasNoFinding("retention-present"), """
                Expecting the notice "website" to have no finding of retention-present on 2026-11-23, but these were found:
                  /channels/live-chat/activities/answer: error: For the activity "answer" of the live chat channel, the notice does not say how long data is kept, nor how that is decided. [retention-present]""");
    }

    @Test
    void whatCountsAsAFindingAtAllIsListedToo() {
        assertThatThrownBy(() -> judged().hasNoFindings())
                .hasMessageStartingWith(
                        "Expecting the notice \"website\" to have no findings on 2026-11-23, but these were found:\n  ")
                .hasMessageContaining("\n  " + FILE + ":26:7: warning: ")
                .message()
                .hasLineCount(18);
    }

    @Test
    void aFindingIsFoundWhereItIs() {
        judged().hasFinding("retention-present")
                .at("/channels/live-chat")
                .at("/channels/live-chat/activities/answer")
                .withSeverity(Severity.ERROR)
                .withMessageContaining("how long data is kept")
                .onLine(26)
                .and()
                .hasFinding("processor-location")
                .and()
                .hasNoFinding("purpose-present");
    }

    @Test
    void aFindingThatIsNotThereIsMissed() {
        NoticeValidator.Builder some = NoticeValidator.builder().asOf(Notices.DAY);

        fails(
                () -> assertThat(Notices.read())
                        .judgedBy(some.rules(RetentionRules.all()).build())
                        .hasFinding("waiver-unused"),
                "Expecting the notice \"website\" to have a finding of waiver-unused on 2026-11-23, but only these were"
                        + " found:\n  " + FILE + ":2:1: info: The notice does not link to the council's retention"
                        + " schedule. [retention-schedule-link]\n  " + RETENTION);
        fails(
                () -> assertThat(Notices.read())
                        .judgedBy(some.rules(List.of()).build())
                        .hasFinding("waiver-unused"),
                "Expecting the notice \"website\" to have a finding of waiver-unused on 2026-11-23, but nothing was"
                        + " found");
    }

    @Test
    void eachStepTellsWhatWasLeft() {
        fails(
                () -> judged().hasFinding("retention-present").at("/channels/online-forms"),
                "Expecting a finding of retention-present at /channels/online-forms, but:\n  " + RETENTION);
        fails(
                () -> judged().hasFinding("retention-present")
                        .at("/channels/live-chat")
                        .withSeverity(Severity.WARNING),
                "Expecting a finding of retention-present at /channels/live-chat with severity warning, but:\n  "
                        + RETENTION);
        fails(
                () -> judged().hasFinding("retention-present").withMessageContaining("gold"),
                "Expecting a finding of retention-present with \"gold\" in its message, but:\n  " + RETENTION);
        fails(
                () -> judged().hasFinding("retention-present").onLine(27),
                "Expecting a finding of retention-present on line 27, but:\n  " + RETENTION);
        fails(
                () -> judged().hasFinding("retention-present").thatIsWaived(),
                "Expecting a finding of retention-present that is waived, but:\n  " + RETENTION);
    }

    @Test
    void aRuleThatThereIsNotIsNoFailureButAMistake() {
        assertThatThrownBy(() -> judged().hasFinding("retention-presnt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule \"retention-presnt\". Did you mean \"retention-present\"?");
        assertThatThrownBy(() -> judged().hasNoFinding("gold"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule \"gold\".");
    }

    @Test
    void aSupplierStoresDataWhereItShould() {
        judged().processor("chat-host")
                .storesDataOnlyIn(Place.EU)
                .hasDataOnlyIn(Place.of("IE"))
                .and()
                .channel("live-chat");
        fails(
                () -> judged().processor("chat-host").storesDataOnlyIn(Place.UK, Place.of("FR")),
                "Expecting data of the processor \"chat-host\" to be stored only in UK or FR, but:\n  " + FILE
                        + ":18:17: error: For the supplier Chat Host Ltd, data is in Ireland, but by the policy data held"
                        + " by \"chat-host\" must be stored in the United Kingdom or France (the test expects it)."
                        + " [location-policy]");
        fails(
                () -> judged().processor("chat-host").isAccessedOnlyFrom(Place.UK),
                "Expecting data of the processor \"chat-host\" to be accessed only from UK, but:\n  " + FILE
                        + ":2:1: warning: Nothing in the notice is what this rule of the policy is about: data held by"
                        + " \"chat-host\" must not be accessed or supported from outside the United Kingdom (the test"
                        + " expects it). [location-policy-vacuous]");
        fails(
                () -> judged().processor("helper").hasDataOnlyIn(Place.EU),
                "Expecting data of the processor \"helper\" to be only in EU, but:\n  " + FILE
                        + ":20:3: error: For the supplier Helper Ltd, the notice does not say where data is, but by the"
                        + " policy data held by \"helper\" must be in the European Union (the test expects it)."
                        + " [location-policy]");
    }

    @Test
    void theDataOfAChannelAndOfAnActivityIsWhoeverHasIt() {
        String breach = ":18:17: error: For the supplier Chat Host Ltd, data is in Ireland, but by the policy data of";

        assertThatThrownBy(() -> judged().channel("live-chat").storesDataOnlyIn(Place.UK))
                .hasMessageStartingWith("Expecting data of the channel \"live-chat\" to be stored only in UK, but:\n  "
                        + FILE + breach);
        assertThatThrownBy(() -> judged().activity("answer").storesDataOnlyIn(Place.UK))
                .hasMessageStartingWith(
                        "Expecting data of the activity \"answer\" to be stored only in UK, but:\n  " + FILE + breach);
    }

    @Test
    void aKeyThatThereIsNotIsAFailure() {
        fails(
                () -> judged().processor("chat-hots"),
                "Expecting the notice \"website\" to have the processor \"chat-hots\", but it has: chat-host, helper."
                        + " Did you mean \"chat-host\"?");
        fails(
                () -> judged().activity("gold"),
                "Expecting the notice \"website\" to have the activity \"gold\", but it has: answer.");
    }

    @Test
    void aPolicyIsKeptOrItsBreachesAreListed() {
        LocationPolicy policy = LocationPolicy.builder()
                .title("Where our data may be")
                .rule(LocationRule.processor("chat-host")
                        .mustBeStoredIn(Place.UK)
                        .because("DPIA 3"))
                .rule(LocationRule.specialCategoryData().mustBeIn(Place.UK).because("DPIA 4"))
                .build();

        judged().satisfies(LocationPolicy.of(
                LocationRule.processor("chat-host").mustBeStoredIn(Place.EEA).because("DPIA 3")));
        fails(
                () -> judged().satisfies(policy),
                "Expecting the notice \"website\" to keep the policy \"Where our data may be\" on 2026-11-23, but:\n  "
                        + FILE
                        + ":2:1: warning: Nothing in the notice is what this rule of the policy is about: special"
                        + " category data must be in the United Kingdom (DPIA 4). [location-policy-vacuous]\n  "
                        + FILE + ":18:17: error: For the supplier Chat Host Ltd, data is in Ireland, but by the policy"
                        + " data held by \"chat-host\" must be stored in the United Kingdom (DPIA 3)."
                        + " [location-policy]");
    }

    @Test
    void assertJsOwnSatisfiesIsThereToo() {
        Consumer<PrivacyNotice> hasTitle =
                notice -> assertThat(notice.title().value()).isEqualTo("Website privacy notice");

        judged().satisfies(hasTitle)
                .satisfies(notice -> assertThat(notice.laws()).isNotEmpty());
        assertThat(Notices.notice()).isEqualTo(Notices.notice());
    }

    @Test
    void whatIsWaivedDoesNotCountButCanBeAskedFor() {
        NoticeValidator waiving = NoticeValidator.builder()
                .asOf(Notices.DAY)
                .waiver(Waiver.builder()
                        .rule("retention-present")
                        .path(NoticePath.parse("/channels/live-chat"))
                        .reason("The schedule is being written.")
                        .owner("Records")
                        .expires(Notices.DAY)
                        .build())
                .build();

        assertThat(Notices.read())
                .judgedBy(waiving)
                .hasNoFinding("retention-present")
                .hasFinding("retention-present")
                .thatIsWaived()
                .and()
                .hasNoFinding("waiver-unused");
    }

    @Test
    void aDescriptionStandsBeforeTheMessageOfWhateverFollows() {
        fails(
                () -> assertThat(Notices.read())
                        .as("our website")
                        .asOf(Notices.DAY)
                        .hasFinding("retention-present")
                        .onLine(1),
                "[our website] Expecting a finding of retention-present on line 1, but:\n  " + RETENTION);
    }

    @Test
    void aFileThatIsNoNoticeTellsAllThatIsWrongWithIt() {
        Path file = Path.of("src/test/resources/broken/two-mistakes.yaml");
        fails(() -> assertThatNotice(file).asOf(Notices.DAY).hasNoErrors(), """
                Expecting a notice, but the file is none:
                  src/test/resources/broken/two-mistakes.yaml:2:1: error: "titel" is not a field of a notice. Did you mean "title"? [unknown-field]
                  src/test/resources/broken/two-mistakes.yaml:3:11: error: "no language" is not a language. [bad-value]""");
    }

    @Test
    void nothingIsNoNotice() {
        fails(() -> assertThat((PrivacyNotice) null).asOf(Notices.DAY), "Expecting a notice, but it is null");
        fails(() -> assertThat((ReadResult) null).asOf(Notices.DAY), "Expecting a notice, but it is null");
    }

    @Test
    void aDayBeforeTheLawIsAMistake() {
        assertThatThrownBy(() -> assertThat(Notices.notice()).asOf(LocalDate.of(2018, 5, 24)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
