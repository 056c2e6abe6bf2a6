package org.noticekit.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.Waiver;
import org.noticekit.model.Controller;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;

/** What a waiver does on its last day, after it, and when there is nothing for it to do. */
final class WaiversTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    /** In it the controller's contact details are missing, at {@code /controllers/council}, and much else. */
    private static final PrivacyNotice NOTICE = PrivacyNotice.builder()
            .id("website")
            .title("Website privacy notice")
            .language("en-GB")
            .putControllers(
                    Identifier.of("council"),
                    Controller.builder().name("Example County Council").build())
            .build();

    @Test
    void aWaivedFindingStaysButIsMarkedAndNotCounted() {
        Waiver waiver = waiver("controller-contact-details", "/controllers").build();

        Findings found = judge(LAST_DAY, waiver);

        assertThat(found.waived())
                .extracting(Finding::rule, finding -> finding.path().toString(), finding -> finding.waiver()
                        .orElseThrow())
                .containsExactly(tuple("controller-contact-details", "/controllers/council", waiver));
        assertThat(found).hasSameSizeAs(judge(LAST_DAY));
        assertThat(found.notWaived()).hasSize(found.size() - 1);
        assertThat(aboutWaivers(found)).isEmpty();
    }

    @Test
    void theLastDayStillCountsAndTheNextDoesNot() {
        Waiver waiver = waiver("controller-contact-details", "/controllers/council")
                .expires(LAST_DAY)
                .build();

        assertThat(judge(LAST_DAY, waiver).waived()).hasSize(1);
        Findings after = judge(LAST_DAY.plusDays(1), waiver);
        assertThat(after.waived()).isEmpty();
        assertThat(after.ofRule("controller-contact-details")).hasSize(1);
        assertThat(aboutWaivers(after))
                .containsExactly(
                        "warning waiver-expired /controllers/council The waiver of \"controller-contact-details\" "
                                + "by Ann Example ended on 2026-11-23, so what it waived counts again.");
    }

    @Test
    void aWaiverThatHasEndedAndWaivedNothingIsUnusedAndNoMore() {
        Waiver waiver = waiver("controller-contact-details", "/channels/live-chat")
                .expires(LAST_DAY)
                .build();

        assertThat(aboutWaivers(judge(LAST_DAY.plusDays(1), waiver)))
                .containsExactly(
                        "warning waiver-unused /channels/live-chat The waiver of \"controller-contact-details\" ended on "
                                + "2026-11-23, and the rule finds nothing at /channels/live-chat or below it.");
        assertThat(aboutWaivers(judge(
                        LAST_DAY.plusDays(1),
                        waiver("no-such-rule", "").expires(LAST_DAY).build())))
                .containsExactly(
                        "warning waiver-unused  There is no rule \"no-such-rule\", so its waiver waives nothing.");
    }

    @Test
    void aWaiverRunsFor366DaysAtMost() {
        LocalDate most = LAST_DAY.plusDays(366);
        Waiver.Builder waiver = waiver("controller-contact-details", "/controllers/council");

        assertThat(judge(LAST_DAY, waiver.expires(most).build()).waived()).hasSize(1);
        Findings found = judge(LAST_DAY, waiver.expires(most.plusDays(1)).build());
        assertThat(found.waived()).isEmpty();
        assertThat(aboutWaivers(found))
                .containsExactly(
                        "error waiver-too-long /controllers/council The waiver of \"controller-contact-details\" "
                                + "by Ann Example runs until 2027-11-25, more than 366 days ahead, so it waives nothing.");
    }

    @Test
    void aWaiverThatWaivesNothingIsReported() {
        assertThat(aboutWaivers(judge(
                        LAST_DAY,
                        waiver("controller-contact-details", "/channels/live-chat")
                                .build())))
                .containsExactly(
                        "warning waiver-unused /channels/live-chat The waiver of \"controller-contact-details\" "
                                + "waives nothing, for the rule finds nothing at /channels/live-chat or below it.");
        assertThat(aboutWaivers(judge(
                        LAST_DAY, waiver("dpo-not-mandatory-local-council", "").build())))
                .containsExactly("warning waiver-unused  The waiver of \"dpo-not-mandatory-local-council\" waives "
                        + "nothing, for the rule finds nothing in the notice.");
        assertThat(aboutWaivers(judge(LAST_DAY, waiver("no-such-rule", "").build())))
                .containsExactly(
                        "warning waiver-unused  There is no rule \"no-such-rule\", so its waiver waives nothing.");
    }

    @Test
    void aWaiverOfAPolicyIsUnusedWithoutOne() {
        for (String rule : new String[] {"location-policy", "location-policy-vacuous"}) {
            assertThat(aboutWaivers(judge(LAST_DAY, waiver(rule, "").build())))
                    .containsExactly("warning waiver-unused  The waiver of \"" + rule
                            + "\" waives nothing, for no policy was given.");
        }
    }

    @Test
    void whatIsWrongWithAWaiverCannotBeWaived() {
        Findings found = judge(
                LAST_DAY,
                waiver("no-such-rule", "").build(),
                waiver("waiver-unused", "").build());

        assertThat(found.waived()).isEmpty();
        assertThat(aboutWaivers(found)).hasSize(2);
    }

    @Test
    void aPathIsNoPrefixOfText() {
        assertThat(judge(
                                LAST_DAY,
                                waiver("controller-contact-details", "/controllers/coun")
                                        .build())
                        .waived())
                .isEmpty();
    }

    @Test
    void whatIsWrongWithAWaiverIsFoundWhereTheWaiverIsWritten() {
        SourceLocation place = SourceLocation.builder()
                .file("waivers.yaml")
                .line(2)
                .column(5)
                .endLine(2)
                .endColumn(9)
                .build();
        Findings found =
                judge(LAST_DAY, waiver("no-such-rule", "").location(place).build());

        assertThat(found.ofRule("waiver-unused")).extracting(Finding::location).containsExactly(Optional.of(place));
    }

    @Test
    void aWaiverSaysAllThatItMust() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver("Retention", "").build())
                .withMessage("rule: must be the id of a rule, like retention-present, is Retention");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver("a", "").reason(" ").build())
                .withMessage("reason: must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver("a", "").owner("").build())
                .withMessage("owner: must not be blank");
    }

    private static Waiver.Builder waiver(String rule, String path) {
        return Waiver.builder()
                .rule(rule)
                .path(NoticePath.parse(path))
                .reason("The page changes in January.")
                .owner("Ann Example")
                .expires(LocalDate.of(2027, 1, 31));
    }

    private static Findings judge(LocalDate day, Waiver... waivers) {
        return NoticeValidator.builder()
                .asOf(day)
                .waivers(List.of(waivers))
                .build()
                .validate(NOTICE);
    }

    private static List<String> aboutWaivers(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.rule().startsWith("waiver-"))
                .map(finding -> finding.severity().word() + " " + finding.rule() + " " + finding.path() + " "
                        + finding.message())
                .toList();
    }
}
