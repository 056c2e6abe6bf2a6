package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.model.Controller;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.LiveChat;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Purpose;
import org.noticekit.render.document.NoticeDocument;

/** A summary and a just-in-time text say less than the full notice, and lead to what they leave out. */
class DepthsTest {
    private static final String PAGE = "https://www.example.gov.uk/privacy";
    private static final HtmlRenderer FRAGMENT =
            HtmlRenderer.builder().fragment().build();

    @Property(seed = "20261123", tries = 150)
    void everyLinkToTheFullNoticeLeadsToASectionOfIt(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 0.9) double density) {
        PrivacyNotice notice = Specimen.of(seed, density).notice();
        Document full = Jsoup.parse(HtmlRenderer.builder().build().render(notice));
        Set<String> sections = new TreeSet<>(full.select("[id]").eachAttr("id"));

        assertThat(ledTo(NoticeComposer.summary(), notice)).isSubsetOf(sections);
        notice.channels().forEach((key, channel) -> {
            assertThat(ledTo(NoticeComposer.justInTime(key), notice)).hasSize(1).isSubsetOf(sections);
            channel.activities().keySet().forEach(activity -> assertThat(
                            ledTo(NoticeComposer.justInTime(key, activity), notice))
                    .hasSize(1)
                    .isSubsetOf(sections));
        });
        notice.activities().keySet().forEach(key -> assertThat(ledTo(NoticeComposer.justInTimeOfActivity(key), notice))
                .hasSize(1)
                .isSubsetOf(sections));
    }

    /** A form's text above, the full notice below, each a fragment with ids of its own. */
    @Property(seed = "20261123", tries = 50)
    void onOnePageATextLeadsToTheFullNoticeAndNoIdIsThereTwice(@ForAll long seed) {
        PrivacyNotice notice = Specimen.of(seed, 0.4).notice();
        String full = HtmlRenderer.builder()
                .fragment()
                .idPrefix("full-")
                .contents(true)
                .build()
                .render(notice);
        notice.channels().keySet().forEach(key -> {
            String text = HtmlRenderer.builder()
                    .fragment()
                    .idPrefix("form-")
                    .build()
                    .render(NoticeComposer.justInTime(key)
                            .fullNoticeAt("")
                            .fullNoticeIds("full-")
                            .compose(notice));
            Document page = Jsoup.parse(HtmlForms.page(List.of(text, full)));

            assertThat(page.select("[id]").eachAttr("id"))
                    .doesNotHaveDuplicates()
                    .contains("full-" + key)
                    .allMatch(id -> id.startsWith("form-") || id.startsWith("full-"));
            assertThat(page.select("a[rel=privacy-policy]").eachAttr("href")).containsExactly("#full-" + key);
        });
    }

    /** The ids on the full notice's page to which a text leads. */
    private static List<String> ledTo(NoticeComposer composer, PrivacyNotice notice) {
        Document text = Jsoup.parse(FRAGMENT.render(composer.fullNoticeAt(PAGE).compose(notice)));
        assertThat(text.select("a[href^=#]"))
                .as("links to sections that are not there")
                .isEmpty();
        return text.select("a[href^=" + PAGE + "#]").eachAttr("href").stream()
                .map(address -> address.substring(PAGE.length() + 1))
                .distinct()
                .toList();
    }

    @Property(seed = "20261123", tries = 100)
    void aSummaryNamesWhoIsResponsibleAndWhoReceivesData(@ForAll long seed) {
        PrivacyNotice notice = Specimen.of(seed, 0.4).notice();
        String summary = text(NoticeComposer.summary(), notice).replaceAll("\\s+", " ");

        notice.controllers().values().forEach(it -> it.name()
                .ifPresent(name -> assertThat(summary).contains(name.value())));
        notice.processors().values().forEach(it -> it.name()
                .ifPresent(name -> assertThat(summary).contains(name.value())));
        notice.recipients().values().forEach(it -> it.name()
                .ifPresent(name -> assertThat(summary).contains(name.value())));
    }

    @Test
    void aJustInTimeTextIsASentenceOrTwoWithoutAHeading() {
        PrivacyNotice notice = chat("answer your question", "keep a record.");

        assertThat(text(NoticeComposer.justInTime(CHAT).fullNoticeAt(PAGE), notice))
                .isEqualTo("""
                        Example Council uses your data to answer your question; keep a record.
                        Read how we use your data and what your rights are: Live chat [1].

                        [1] https://www.example.gov.uk/privacy#pn-live-chat
                        """);
        assertThat(FRAGMENT.render(NoticeComposer.justInTime(CHAT).compose(notice)))
                .doesNotContain("<h");
        assertThat(MarkdownRenderer.builder()
                        .build()
                        .render(NoticeComposer.justInTime(CHAT).compose(notice)))
                .startsWith("Example Council uses your data to answer your question");
        assertThat(HtmlRenderer.builder()
                        .build()
                        .render(NoticeComposer.justInTime(CHAT).compose(notice)))
                .contains("<h1>How we use your data: Live chat</h1>");
    }

    @Test
    void manyPurposesAreLeftToTheFullNotice() {
        assertThat(text(NoticeComposer.justInTime(CHAT), chat("a", "b", "c", "d")))
                .startsWith("Example Council uses your data to a; b; c; and for other purposes.");
    }

    @Test
    void aPurposeThatDoesNotFitInASentenceIsNotCut() {
        PrivacyNotice one = chat("We use it to:\n\n- answer you\n- train our staff");
        PrivacyNotice two = chat("answer you", "help you.\n\nWe also count visits.");

        assertThat(text(NoticeComposer.justInTime(CHAT), one))
                .startsWith("Example Council is responsible for your personal data.")
                .contains("Read how we use")
                .doesNotContain("We use it to");
        assertThat(text(NoticeComposer.justInTime(CHAT), two))
                .startsWith("Example Council uses your data to answer you; and for other purposes.");
        assertThat(text(NoticeComposer.summary(), one)).contains("We use it to:", "answer you", "train our staff");
        assertThat(text(NoticeComposer.summary(), two)).contains("answer you", "help you.", "We also count visits.");
    }

    @Test
    void withoutPurposesItSaysWhoIsResponsible() {
        assertThat(text(NoticeComposer.justInTime(CHAT), chat()))
                .startsWith("Example Council is responsible for your personal data.");
    }

    @Test
    void linksLeadWhereTheNoticeSaysThatItIsOrWhereSomebodySays() {
        PrivacyNotice notice = chat("talk");
        PrivacyNotice found = PrivacyNotice.builder()
                .from(notice)
                .url("https://www.example.gov.uk/p#top")
                .build();
        NoticeComposer composer = NoticeComposer.justInTime(CHAT);

        assertThat(FRAGMENT.render(composer.compose(notice))).doesNotContain("href");
        assertThat(FRAGMENT.render(composer.compose(found)))
                .contains("href=\"https://www.example.gov.uk/p#pn-live-chat\"");
        assertThat(FRAGMENT.render(composer.fullNoticeAt("").fullNoticeIds("x-").compose(found)))
                .contains("href=\"#x-live-chat\"");
        assertThatIllegalArgumentException().isThrownBy(() -> composer.fullNoticeIds("1"));
    }

    /** A notice may be found at an address that is no page, to which no text can lead on. */
    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.gov.uk", "tel:03031231113", "#top", "?page=privacy"})
    void anAddressThatIsNoPageHasNoSections(String url) {
        PrivacyNotice notice =
                PrivacyNotice.builder().from(chat("talk")).url(url).build();

        assertThat(FRAGMENT.render(NoticeComposer.justInTime(CHAT).compose(notice)))
                .doesNotContain("href");
    }

    @Test
    void everyLinkOfASummaryLeadsToThePageThatSomebodySays() {
        PrivacyNotice notice =
                PrivacyNotice.builder().from(chat("talk")).url(PAGE).build();

        assertThat(Jsoup.parse(FRAGMENT.render(NoticeComposer.summary()
                                .fullNoticeAt("notice.html")
                                .compose(notice)))
                        .select("a")
                        .eachAttr("href"))
                .hasSizeGreaterThan(1)
                .endsWith("./notice.html")
                .allMatch(href -> href.startsWith("./notice.html"));
    }

    @Test
    void aPageCanBeNamedWithoutItsFolder() {
        PrivacyNotice notice = chat("talk");
        NoticeComposer composer = NoticeComposer.justInTime(CHAT);

        assertThat(FRAGMENT.render(composer.fullNoticeAt("notice.html").compose(notice)))
                .contains("href=\"./notice.html#pn-live-chat\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> composer.fullNoticeAt("javascript:alert(1)"))
                .withMessageContaining("fullNoticeAt must be the address of a page");
        assertThat(text(NoticeComposer.summary().fullNoticeAt(""), notice)).doesNotContain("()", "Read all of it");
    }

    @Test
    void anActivityThatNamesNoControllerIsEverybodys() {
        Identifier other = Identifier.of("other");
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(chat("talk"))
                .putControllers(other, Controller.builder().name("Other Body").build())
                .channels(Map.of(
                        CHAT,
                        LiveChat.builder()
                                .putActivities(
                                        Identifier.of("answer"),
                                        ProcessingActivity.builder()
                                                .addPurposes(Purpose.of("talk"))
                                                .addControllers(other)
                                                .build())
                                .putActivities(
                                        Identifier.of("keep"),
                                        ProcessingActivity.builder().build())
                                .build()))
                .general(ProcessingActivity.builder()
                        .addPurposes(Purpose.of("learn"))
                        .build())
                .build();

        assertThat(text(NoticeComposer.justInTime(CHAT), notice))
                .startsWith("We use your data to talk; learn.")
                .doesNotContain("Other Body");
        assertThat(text(NoticeComposer.justInTime(CHAT, Identifier.of("answer")), notice))
                .startsWith("Other Body uses your data to talk.");
    }

    @Test
    void theUnitedKingdomIsOnePlaceUnderBothItsCodes() {
        PrivacyNotice notice = PrivacyNotice.builder()
                .from(chat("talk"))
                .putProcessors(
                        Identifier.of("host"),
                        Processor.builder()
                                .name("Host Ltd")
                                .addLocations(DataLocation.of("UK"), DataLocation.of("GB"))
                                .build())
                .build();

        assertThat(text(NoticeComposer.summary(), notice))
                .contains("Host Ltd, with data in the UK\n")
                .doesNotContain("United Kingdom");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NoticeComposer.justInTime(Identifier.of("chat")).compose(chat("talk")))
                .withMessage("The notice has no channel \"chat\"; it has [live-chat].");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NoticeComposer.justInTime(CHAT, Identifier.of("sell")).compose(chat("talk")))
                .withMessage("The notice has no activity \"sell\"; it has [answer].");
    }

    private static final Identifier CHAT = Identifier.of("live-chat");

    private static PrivacyNotice chat(String... purposes) {
        ProcessingActivity.Builder answer = ProcessingActivity.builder();
        for (String purpose : purposes) {
            answer.addPurposes(Purpose.of(purpose));
        }
        return PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .putControllers(
                        Identifier.of("council"),
                        Controller.builder().name("Example Council").build())
                .putChannels(
                        CHAT,
                        LiveChat.builder()
                                .putActivities(Identifier.of("answer"), answer.build())
                                .build())
                .build();
    }

    private static String text(NoticeComposer composer, PrivacyNotice notice) {
        NoticeDocument document = composer.compose(notice);
        return TextRenderer.builder().build().render(document);
    }
}
