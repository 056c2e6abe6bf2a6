package org.noticekit.render.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.Law;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PeriodBound;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.PublicTask;
import org.noticekit.model.Recipient;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.Stated;
import org.noticekit.model.TimePeriod;
import org.noticekit.model.TransferApproval;
import org.noticekit.render.Specimen;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;

class PhrasesTest {
    private static final PhraseBook ENGLISH = PhraseBook.read("en").orElseThrow();

    /** The phrases that were asked for. */
    private static final class Listening extends Words {
        private final Set<String> asked = new TreeSet<>();

        Listening() {
            super(ENGLISH, Tongue.of("en"));
        }

        @Override
        Phrase phrase(String key) {
            asked.add(key);
            return super.phrase(key);
        }
    }

    @Test
    void everyPhraseIsSaidByThisNoticeOrThatOne() {
        Listening words = new Listening();
        LongStream.range(0, 500).forEach(seed -> full(Specimen.of(seed, 0.6).notice(), words));
        LongStream.range(0, 100).forEach(seed -> {
            PrivacyNotice notice = Specimen.of(seed, 0.3).notice();
            DataFlowComposer.compose(notice, words);
        });
        Place.all().forEach(words::place);
        ENGLISH.keys().stream()
                .filter(key -> key.startsWith("language."))
                .map(key -> LanguageTag.of(key.substring("language.".length())))
                .forEach(words::language);
        Stream.of("P1Y1M1W1D", "P2Y2M2W2D").map(TimePeriod::of).forEach(words::period);
        for (Law law : Law.values()) {
            full(notice(sendsNothing(), law), words);
        }
        explained(Law.UK_LAW_ENFORCEMENT, words);
        full(notice(sendsNothing(), Law.UK_GDPR, Law.EU_GDPR), words);
        full(notice(sendsToApproved(), Law.UK_GDPR, Law.EU_GDPR), words);
        full(oneController("https://www.example.gov.uk/\u200bhidden"), words);
        full(acting(ControllerRole.PROCESSOR, ControllerRole.PROCESSOR), words);
        full(acting(ControllerRole.PROCESSOR, ControllerRole.CONTROLLER), words);
        full(oneOfEach(), words);
        LongStream.range(0, 200).forEach(seed -> shorter(Specimen.of(seed, 0.4).notice(), words));
        shorter(oneController("https://www.example.gov.uk"), words);

        assertThat(ENGLISH.keys()).filteredOn(key -> !words.asked.contains(key)).isEmpty();
    }

    /** One controller's notice of one supplier and one recipient. */
    private static PrivacyNotice oneOfEach() {
        return PrivacyNotice.builder()
                .from(oneController("https://www.example.gov.uk"))
                .putProcessors(Identifier.of("p"), Processor.builder().build())
                .putRecipients(Identifier.of("r"), Recipient.builder().build())
                .build();
    }

    /** One controller's notice of activities in these roles. */
    private static PrivacyNotice acting(ControllerRole... roles) {
        PrivacyNotice.Builder notice = PrivacyNotice.builder().from(oneController("https://www.example.gov.uk"));
        for (int i = 0; i < roles.length; i++) {
            notice.putActivities(
                    Identifier.of("use-" + i),
                    ProcessingActivity.builder().role(roles[i]).build());
        }
        return notice.build();
    }

    private static void full(PrivacyNotice notice, Words words) {
        FullNotice.compose(new Composition(notice, words, Signpost.WITHIN, false), true);
    }

    /** A notice of how to complain, with what that serves. */
    private static void explained(Law law, Words words) {
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(oneController("https://www.example.gov.uk"))
                .addLaws(law)
                .addComplaints(ControllerComplaint.builder().build())
                .build();
        FullNotice.compose(new Composition(notice, words, Signpost.WITHIN, true), false);
    }

    private static void shorter(PrivacyNotice notice, Words words) {
        Composition composition = new Composition(
                notice, words, Signpost.elsewhere(Optional.of("https://www.example.gov.uk"), "pn-"), false);
        Summary.compose(composition, Optional.of("https://www.example.gov.uk"), false);
        notice.channels().keySet().forEach(key -> JustInTime.compose(composition, Optional.of(key), Optional.empty()));
        notice.activities()
                .keySet()
                .forEach(key -> JustInTime.compose(composition, Optional.empty(), Optional.of(key)));
    }

    @Test
    void aPhraseWantsAllItsGapsFilled() {
        Phrase phrase = Phrase.of("key", "{a} then {b}");

        assertThat(said(phrase.fill(Gap.of("b", "2"), Gap.of("a", "1")))).isEqualTo("1 then 2");
        assertThatIllegalStateException().isThrownBy(() -> phrase.fill(Gap.of("a", "1")));
        assertThatIllegalStateException().isThrownBy(() -> phrase.fill(Gap.of("a", "1"), Gap.of("c", "2")));
    }

    @Test
    void aNameThatEndsWithAStopGetsNoSecondOne() {
        Phrase phrase = Phrase.of("key", "It is run by {it}.");

        assertThat(said(phrase.fill(Gap.of("it", "Example Ltd.")))).isEqualTo("It is run by Example Ltd.");
        assertThat(said(phrase.fill(Gap.of("it", "Example")))).isEqualTo("It is run by Example.");
        assertThat(said(phrase.fill(Gap.of("it", List.of())))).isEqualTo("It is run by .");

        Phrase longer = Phrase.of("key", "We are {it}. We care.");
        assertThat(said(longer.fill(Gap.of("it", "Example Ltd.")))).isEqualTo("We are Example Ltd. We care.");
        assertThat(said(longer.fill(Gap.of("it", "Example")))).isEqualTo("We are Example. We care.");
    }

    @Test
    void aNameWithoutATranslationStaysInItsOwnLanguage() {
        Phrase phrase = Phrase.of("key", "yr {en|Safe Harbor}, rhif {it}");

        assertThat(phrase.fill(Gap.of("it", "7")))
                .containsExactly(
                        new Inline.Text("yr "),
                        new Inline.Passage(Inline.text("Safe Harbor"), "en"),
                        new Inline.Text(", rhif "),
                        new Inline.Text("7"));
        assertThatIllegalStateException().isThrownBy(() -> Phrase.of("key", "{en|"));
        assertThatIllegalStateException().isThrownBy(() -> Phrase.of("key", "it}"));
    }

    @Test
    void datesKeepTheirPrecision() {
        Words words = Words.of(LanguageTag.of("en-GB"));

        assertThat(said(words.date(NoticeDate.of("2026-11-23")))).isEqualTo("23 November 2026");
        assertThat(said(words.date(NoticeDate.of("2024-06")))).isEqualTo("June 2024");
        assertThat(said(words.date(NoticeDate.of("2024")))).isEqualTo("2024");
    }

    @Test
    void periodsAreCounted() {
        Words words = Words.of(LanguageTag.of("en-GB"));

        assertThat(said(words.period(TimePeriod.of("P2Y")))).isEqualTo("2 years");
        assertThat(said(words.period(TimePeriod.of("P1Y6M")))).isEqualTo("1 year and 6 months");
        assertThat(said(words.period(TimePeriod.of("P1Y1M1W1D")))).isEqualTo("1 year, 1 month, 1 week and 1 day");
    }

    @ParameterizedTest
    @CsvSource({
        "en, , We keep it for 6 months to 2 years.",
        "en, EXACTLY, We keep it for 6 months to 2 years.",
        "en, AT_LEAST, We keep it for at least 6 months and at most 2 years.",
        "en, AT_MOST, We keep it for at least 6 months and at most 2 years.",
        "cy, AT_LEAST, 'Rydym yn ei gadw am 6 mis o leiaf, 2 flynedd ar y mwyaf.'",
        "de, AT_MOST, Wir bewahren sie mindestens 6 Monate und höchstens 2 Jahre lang auf."
    })
    void theEndsOfARangeAreItsBounds(String language, @Nullable PeriodBound bound, String said) {
        ProcessingActivity activity = ProcessingActivity.builder()
                .retention(RetentionPeriod.builder()
                        .period(TimePeriod.of("P6M"))
                        .longest(TimePeriod.of("P2Y"))
                        .bound(Optional.ofNullable(bound))
                        .build())
                .build();

        assertThat(said(PrivacyNotice.builder()
                        .from(notice(activity, Law.UK_GDPR))
                        .language(language)
                        .build()))
                .contains(said);
    }

    @Test
    void lawsAreCitedByTheirOwnArticles() {
        ProcessingActivity activity = ProcessingActivity.builder()
                .addLawfulBases(PublicTask.builder().build())
                .addLawfulBases(LegitimateInterests.builder().build())
                .build();

        assertThat(said(notice(activity, Law.UK_GDPR)))
                .contains("(UK GDPR Article 6(1)(e))", "(UK GDPR Article 6(1)(f))");
        assertThat(said(notice(activity, Law.EU_GDPR)))
                .contains("(EU GDPR Article 6(1)(e))", "(EU GDPR Article 6(1)(f))");
        assertThat(said(notice(activity, Law.EU_INSTITUTIONS)))
                .contains("(Regulation (EU) 2018/1725).", "legitimate interests.")
                .doesNotContain("Article");
        assertThat(said(notice(activity, Law.UK_LAW_ENFORCEMENT)))
                .contains("(Part 3 of the Data Protection Act 2018).")
                .doesNotContain("6(1)", "section");
    }

    @Test
    void underTwoLawsAnActivityIsCitedByThoseThatItNames() {
        assertThat(said(notice(publicTask(Law.UK_LAW_ENFORCEMENT), Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT)))
                .contains(
                        "The law this follows: Part 3 of the Data Protection Act 2018, on law enforcement.",
                        "for our official duties (Part 3 of the Data Protection Act 2018).")
                .doesNotContain("UK GDPR Article");
        assertThat(said(notice(publicTask(Law.UK_GDPR), Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT)))
                .contains("for our official duties (UK GDPR Article 6(1)(e)).")
                .doesNotContain("(Part 3");
        assertThat(said(notice(publicTask(Law.UK_GDPR), Law.UK_GDPR, Law.EU_GDPR)))
                .contains("for our official duties (UK GDPR Article 6(1)(e)).");
    }

    @Test
    void whereLawEnforcementIsNotToldApartNeitherLawIsCited() {
        assertThat(said(notice(publicTask(), Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT)))
                .contains("for our official duties.")
                .doesNotContain("Article", "section");
        assertThat(said(notice(publicTask(), Law.UK_GDPR, Law.EU_GDPR)))
                .contains("for our official duties (UK GDPR Article 6(1)(e) and EU GDPR Article 6(1)(e)).");
    }

    private static ProcessingActivity publicTask(Law... laws) {
        return ProcessingActivity.builder()
                .addLaws(laws)
                .addLawfulBases(PublicTask.builder().build())
                .build();
    }

    @Test
    void underLawsWithTwoBordersDataCrossesThatOfTheLawThatProtectsIt() {
        assertThat(said(notice(sendsNothing(), Law.UK_GDPR))).contains("We do not send it outside the UK.");
        assertThat(said(notice(sendsNothing(), Law.EU_GDPR, Law.EU_INSTITUTIONS)))
                .contains("We do not send it outside the European Economic Area (EEA).");
        assertThat(said(notice(sendsNothing(), Law.UK_GDPR, Law.EU_GDPR)))
                .contains(
                        "Where UK law protects it, we do not send it outside the UK; where EU law does, we do not send it "
                                + "outside the European Economic Area (EEA).");
        assertThat(said(notice(sendsNothing(), Law.UK_LAW_ENFORCEMENT, Law.EU_INSTITUTIONS)))
                .contains("Where UK law protects it, we do not send it outside the UK; where EU law does,")
                .doesNotContain("other countries.");
    }

    @Test
    void underTwoLawsAnApprovalThatNamesNeitherIsPinnedOnNeither() {
        assertThat(said(notice(sendsToApproved(), Law.UK_GDPR))).contains("(UK GDPR Article 45A)");
        assertThat(said(notice(sendsToApproved(), Law.UK_GDPR, Law.EU_GDPR)))
                .contains("The law approves of transfers there")
                .doesNotContain("Article 45");
    }

    private static ProcessingActivity sendsNothing() {
        return ProcessingActivity.builder().transfers(Stated.none()).build();
    }

    private static ProcessingActivity sendsToApproved() {
        return ProcessingActivity.builder()
                .addLocations(DataLocation.builder()
                        .place("JP")
                        .safeguard(TransferApproval.builder().build())
                        .build())
                .build();
    }

    @Test
    void inALanguageThatWeDoNotHaveOurWordsAreEnglishAndMarked() {
        PrivacyNotice french = PrivacyNotice.builder()
                .id("site")
                .title("Avis de confidentialité")
                .language("fr")
                .updated("2026-11")
                .build();

        NoticeDocument document = FullNotice.compose(french, new Manner(Optional.empty(), "pn-", false, false));

        assertThat(document.language()).isEqualTo("fr");
        assertThat(document.title()).isEqualTo(Inline.text("Avis de confidentialité"));
        assertThat(document.sections().get(0).heading())
                .containsExactly(new Inline.Passage(Inline.text("About this notice"), "en"));
    }

    private static PrivacyNotice oneController(String url) {
        return PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .putControllers(
                        Identifier.of("council"),
                        Controller.builder()
                                .privacyNotice(Link.of("Privacy", url))
                                .build())
                .build();
    }

    private static PrivacyNotice notice(ProcessingActivity activity, Law... laws) {
        return PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .addLaws(laws)
                .putActivities(Identifier.of("a"), activity)
                .build();
    }

    private static String said(List<Inline> inlines) {
        return Inline.plainText(inlines);
    }

    private static String said(PrivacyNotice notice) {
        return org.noticekit.render.TextRenderer.builder().width(500).build().render(notice);
    }
}
