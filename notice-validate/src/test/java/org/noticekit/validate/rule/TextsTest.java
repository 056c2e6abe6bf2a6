package org.noticekit.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.io.NoticeReader;

class TextsTest {

    private static final String NOTICE = """
            notice: website
            title: Our notice
            language: en
            introduction: We care.
            controllers:
              council:
                name: Sampleton Council
                contact: {address: [Town Hall], email: a@sampleton.example, website: "https://sampleton.example"}
            general:
              profiling: [{description: We guess your age.}]
            channels:
              chat:
                type: live-chat
                transcripts: We send you one.
                activities:
                  talk:
                    purposes: [answer you]
                    lawfulBases: [{basis: public-task, laws: [Localism Act 2011]}]
                    retention: {type: until-event, event: you leave}
            complaints: [{to: regulator, condition: Ask us first.}]
            """;

    @Test
    void findsEveryWordWhereItStands() {
        List<TextView> texts =
                Texts.of(NoticeReader.create().read(NOTICE, "n.yaml").orThrow());

        assertThat(texts)
                .extracting(each -> each.subject().path() + " " + each.kind() + " " + each.value())
                .containsExactlyInAnyOrder(
                        "/title LINE Our notice",
                        "/introduction PROSE We care.",
                        "/controllers/council/name LINE Sampleton Council",
                        "/controllers/council/contact/address/0 LINE Town Hall",
                        "/controllers/council/contact/email ADDRESS a@sampleton.example",
                        "/controllers/council/contact/website ADDRESS https://sampleton.example",
                        "/general/profiling/0/description PROSE We guess your age.",
                        "/channels/chat/transcripts PROSE We send you one.",
                        "/channels/chat/activities/talk/purposes/0/description PROSE answer you",
                        "/channels/chat/activities/talk/lawfulBases/0/laws/0/citation LINE Localism Act 2011",
                        "/channels/chat/activities/talk/retention/event LINE you leave",
                        "/complaints/0/condition PROSE Ask us first.");
    }

    @Test
    void namesThePartThatTheWordsBelongTo() {
        List<TextView> texts =
                Texts.of(NoticeReader.create().read(NOTICE, "n.yaml").orThrow());

        assertThat(texts)
                .filteredOn(each -> each.kind() == TextView.Kind.PROSE)
                .extracting(each -> each.subject().name())
                .containsExactlyInAnyOrder(
                        "the notice",
                        "the notice",
                        "the live chat channel",
                        "the activity \"talk\" of the live chat channel",
                        "the notice");
    }

    @Test
    void knowsTheTextsThatAWordIsIn() {
        WordIndex words = new WordIndex(
                Texts.of(NoticeReader.create().read(NOTICE, "n.yaml").orThrow()));

        assertThat(words.textsWith("sampleton"))
                .extracting(each -> each.subject().path().toString())
                .containsExactlyInAnyOrder(
                        "/controllers/council/name",
                        "/controllers/council/contact/email",
                        "/controllers/council/contact/website");
        assertThat(words.textsWith("act")).hasSize(1);
        assertThat(words.textsWith("samples")).isEmpty();
    }
}
