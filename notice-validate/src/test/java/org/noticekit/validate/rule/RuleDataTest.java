package org.noticekit.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Citation;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;

/** The small types that a rule's data is made of. */
final class RuleDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Test
    void bothCountOnTheDaysTheyShare() {
        InForce from = InForce.from(DAY);
        InForce before = InForce.before(DAY);

        assertThat(from.and(before)).isEmpty();
        assertThat(InForce.always().and(from)).contains(from);
        assertThat(before.and(InForce.always())).contains(before);
        assertThat(from.and(InForce.before(DAY.plusDays(1))))
                .contains(InForce.between(Optional.of(DAY), Optional.of(DAY)));
        assertThat(from.and(InForce.from(DAY.plusDays(1)))).contains(InForce.from(DAY.plusDays(1)));
        assertThat(before.and(InForce.before(DAY.minusDays(1)))).contains(InForce.before(DAY.minusDays(1)));
    }

    @Test
    void bothEndsOfATimeAreIncluded() {
        InForce from = InForce.from(DAY);
        assertThat(from.on(DAY.minusDays(1))).isFalse();
        assertThat(from.on(DAY)).isTrue();
        assertThat(from).hasToString("2026-02-05..");

        InForce before = InForce.before(DAY);
        assertThat(before.on(DAY.minusDays(1))).isTrue();
        assertThat(before.on(DAY)).isFalse();
        assertThat(before).hasToString("..2026-02-04");

        InForce oneDay = InForce.between(Optional.of(DAY), Optional.of(DAY));
        assertThat(oneDay.on(DAY)).isTrue();
        assertThat(oneDay.on(DAY.plusDays(1))).isFalse();
        assertThat(InForce.always().on(LocalDate.MIN)).isTrue();
    }

    @Test
    void aTimeHasTwoEnds() {
        InForce from = InForce.from(DAY);
        InForce before = InForce.before(DAY);

        assertThat(from.first()).hasValue(DAY);
        assertThat(from.last()).isEmpty();
        assertThat(before.first()).isEmpty();
        assertThat(before.last()).hasValue(DAY.minusDays(1));
        assertThat(from)
                .isEqualTo(InForce.between(Optional.of(DAY), Optional.empty()))
                .hasSameHashCodeAs(InForce.between(Optional.of(DAY), Optional.empty()))
                .isNotEqualTo(before)
                .isNotEqualTo(InForce.between(Optional.of(DAY), Optional.of(DAY)))
                .isNotEqualTo(InForce.between(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTimeDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.between(Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .withMessage("last: must not be before 2026-02-05, is 2026-02-04");
    }

    @Test
    void anAuthorityCountsUnderItsLawOnItsDays() {
        Citation citation = Citation.builder()
                .law(Law.UK_GDPR)
                .instrument("UK GDPR")
                .pinpoint("Article 22A")
                .verified(true)
                .build();
        Authority authority = Authority.of(citation).during(InForce.from(DAY));

        assertThat(authority.counts(Law.UK_GDPR, DAY)).isTrue();
        assertThat(authority.counts(Law.UK_GDPR, DAY.minusDays(1))).isFalse();
        assertThat(authority.counts(Law.EU_GDPR, DAY)).isFalse();
        assertThat(authority).hasToString("UK GDPR Article 22A 2026-02-05..");
        assertThat(authority.inForce()).isEqualTo(InForce.from(DAY));
        assertThat(authority)
                .isEqualTo(Authority.of(citation).during(InForce.from(DAY)))
                .isNotEqualTo(Authority.of(citation));
    }

    @Test
    void anAuthorityOfNoLawCountsUnderEach() {
        Authority authority = Authority.of(Citation.builder()
                .instrument("Guidelines on transparency")
                .verified(false)
                .build());

        for (Law law : Law.values()) {
            assertThat(authority.counts(law, DAY)).isTrue();
        }
    }

    @Test
    void wordsMayDifferFromLawToLaw() {
        Wording wording = Wording.of("Name the Act.").under(Law.EU_GDPR, "Name the law.");

        assertThat(wording.text(Law.UK_GDPR)).isEqualTo("Name the Act.");
        assertThat(wording.text(Law.EU_GDPR)).isEqualTo("Name the law.");
        assertThat(wording)
                .hasToString("Name the Act.")
                .isEqualTo(Wording.of("Name the Act.").under(Law.EU_GDPR, "Name the law."))
                .isNotEqualTo(Wording.of("Name the Act."))
                .isNotEqualTo(Wording.of("Name it.").under(Law.EU_GDPR, "Name the law."));
    }

    @Test
    void aRuleAppliesUnderItsLawsOnItsDays() {
        RuleInfo info = RuleInfo.builder()
                .id("example")
                .title("An example")
                .severity(Severity.INFO)
                .addLaws(Law.UK_GDPR)
                .inForce(InForce.from(DAY))
                .why("It shows.")
                .fix(Wording.of("Do nothing."))
                .build();

        assertThat(info.inForce()).isEqualTo(InForce.from(DAY));
        assertThat(info.applies(Law.UK_GDPR, DAY)).isTrue();
        assertThat(info.applies(Law.UK_GDPR, DAY.minusDays(1))).isFalse();
        assertThat(info.applies(Law.EU_GDPR, DAY)).isFalse();
    }

    @Test
    void aSubjectHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(NoticePath.root(), " "))
                .withMessage("name: must not be blank");
        Subject chat = new Subject(NoticePath.of("channels", "chat"), "the live chat channel");
        assertThat(chat.item("advice", 2).path()).hasToString("/channels/chat/advice/2");
        assertThat(chat.items("advice", List.of("stay polite", "be brief")))
                .containsExactly(
                        new Part<>("stay polite", chat.item("advice", 0)),
                        new Part<>("be brief", chat.item("advice", 1)));
        assertThat(chat.field("title")).hasToString("the live chat channel");
    }
}
