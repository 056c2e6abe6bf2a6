package org.noticekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyNoticeTest {

    private static final Identifier CHAT = Identifier.of("live-chat");

    @Test
    void aNoticeNeedsAnIdATitleAndALanguageAndNothingElse() {
        assertThat(minimal().build().channels()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> PrivacyNotice.builder().build())
                .withMessageContaining("id, title, language");
    }

    @Test
    void buildersTakeTheBareValueAndCheckIt() {
        assertThat(minimal().updated("2024-06").build().updated()).contains(NoticeDate.of("2024-06"));
        assertThatIllegalArgumentException().isThrownBy(() -> minimal().updated("June 2024"));
        assertThatIllegalArgumentException().isThrownBy(() -> minimal().title(" "));
    }

    @Test
    void aCopyDiffersInOnePartAndIsCheckedLikeAnyOther() {
        LiveChat chat = LiveChat.builder().partner(ChatPartner.STAFF).build();
        PrivacyNotice notice = minimal().putChannels(CHAT, chat).build();

        PrivacyNotice later = notice.withUpdated(NoticeDate.of("2026-11"));

        assertThat(notice.updated()).isEmpty();
        assertThat(later)
                .isEqualTo(minimal().putChannels(CHAT, chat).updated("2026-11").build());
        assertThat(later.withUpdated(Optional.empty())).isEqualTo(notice);
        assertThat(PrivacyNotice.builder().from(notice).updated("2026-11").build())
                .isEqualTo(later);
        assertThat(chat.withPartner(ChatPartner.AUTOMATED))
                .isEqualTo(LiveChat.builder().partner(ChatPartner.AUTOMATED).build());
        assertThat(notice.channels()).containsEntry(CHAT, chat);
    }

    @Test
    void threeAnswersStayApart() {
        ProcessingActivity silent = ProcessingActivity.builder().build();
        ProcessingActivity none =
                ProcessingActivity.builder().recipients(Stated.none()).build();
        ProcessingActivity some = ProcessingActivity.builder()
                .recipients(Stated.of(Identifier.of("bank")))
                .build();

        assertThat(List.of(
                        silent.recipients().isStated(),
                        none.recipients().isStated(),
                        some.recipients().isStated()))
                .containsExactly(false, true, true);
        assertThat(List.of(
                        silent.recipients().isNone(),
                        none.recipients().isNone(),
                        some.recipients().isNone()))
                .containsExactly(false, true, false);
        assertThat(silent).isNotEqualTo(none);
        assertThat(some.recipients().items()).containsExactly(Identifier.of("bank"));
    }

    @Test
    void nothingHandedOverOrHandedOutCanChangeANotice() {
        List<Identifier> given = new ArrayList<>(List.of(Identifier.of("bank")));
        Stated<Identifier> stated = Stated.of(given);
        PrivacyNotice notice =
                minimal().putChannels(CHAT, LiveChat.builder().build()).build();
        given.clear();

        assertThat(stated.items()).hasSize(1);
        assertThat(notice.channels()).isUnmodifiable();
        assertThat(notice.rights()).isUnmodifiable();
    }

    @Test
    void keyedThingsKeepTheOrderTheyWereGivenIn() {
        PrivacyNotice.Builder builder = minimal();
        List<Identifier> keys =
                List.of("z", "m", "a", "k").stream().map(Identifier::of).toList();
        keys.forEach(key -> builder.putProcessors(key, Processor.builder().build()));

        assertThat(builder.build().processors().keySet()).containsExactlyElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(ControllerKind.class)
    void whetherABodyIsAPublicAuthorityIsAsStatedElseAsItsKindHasIt(ControllerKind kind) {
        Controller silent = Controller.builder().kind(kind).build();
        boolean expected = !EnumSet.of(
                        ControllerKind.LOCAL_COUNCIL, ControllerKind.STATUTORY_OFFICER, ControllerKind.OTHER)
                .contains(kind);

        assertThat(silent.isPublicAuthority()).isEqualTo(expected);
        assertThat(Controller.builder()
                        .from(silent)
                        .publicAuthority(PublicAuthorityStatus.PUBLIC_AUTHORITY)
                        .build()
                        .isPublicAuthority())
                .isTrue();
        assertThat(Controller.builder()
                        .from(silent)
                        .publicAuthority(PublicAuthorityStatus.NOT_PUBLIC_AUTHORITY)
                        .build()
                        .isPublicAuthority())
                .isFalse();
        assertThat(Controller.builder().build().isPublicAuthority()).isFalse();
    }

    @Test
    void aNameOrANoteAloneReachesNobody() {
        assertThat(ContactDetails.builder()
                        .addressee("Data Protection Officer")
                        .note("Ask for us.")
                        .build()
                        .isReachable())
                .isFalse();
        assertThat(ContactDetails.builder().addAddress("County Hall").build().isReachable())
                .isTrue();
        assertThat(ContactDetails.builder().form("/contact").build().isReachable())
                .isTrue();
    }

    @Test
    void aNoticeCrossesProcessBorders() throws Exception {
        PrivacyNotice notice = minimal()
                .addLaws(Law.UK_GDPR)
                .putProcessors(
                        Identifier.of("host"),
                        Processor.builder()
                                .name("Forms Host Ltd")
                                .addLocations(DataLocation.of("EU"))
                                .build())
                .putChannels(
                        CHAT,
                        LiveChat.builder()
                                .partner(ChatPartner.STAFF)
                                .putActivities(
                                        Identifier.of("answer"),
                                        ProcessingActivity.builder()
                                                .addPurposes(Purpose.of("answer your question"))
                                                .addLawfulBases(PublicTask.builder()
                                                        .addLaws(LegalReference.of("Localism Act 2011, section 1"))
                                                        .build())
                                                .retention(RetentionPeriod.builder()
                                                        .period("P6M")
                                                        .runsFrom("the chat ends")
                                                        .build())
                                                .automatedDecisions(Stated.none())
                                                .build())
                                .build())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(notice);
        }

        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(notice)
                .hasSameHashCodeAs(notice);
    }

    private static PrivacyNotice.Builder minimal() {
        return PrivacyNotice.builder()
                .id("website")
                .title("Website privacy notice")
                .language("en-GB");
    }
}
