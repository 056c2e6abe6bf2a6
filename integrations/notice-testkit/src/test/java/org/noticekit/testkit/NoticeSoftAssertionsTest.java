package org.noticekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.BDDSoftAssertionsProvider;
import org.junit.jupiter.api.Test;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;

class NoticeSoftAssertionsTest {

    @Test
    void allIsAssertedAndAllFailuresAreKept() {
        NoticeSoftAssertions softly = new NoticeSoftAssertions();

        softly.assertThat(Notices.read())
                .asOf(Notices.DAY)
                .hasNoFinding("retention-present")
                .hasFinding("retention-present")
                .at("/channels/online-forms")
                .onLine(3)
                .and()
                .hasFinding("purpose-present")
                .onLine(4)
                .and()
                .processor("gold")
                .storesDataOnlyIn(Place.UK)
                .and()
                .processor("chat-host")
                .storesDataOnlyIn(Place.UK)
                .and()
                .as("our notice")
                .isNull();
        softly.assertThat((PrivacyNotice) null)
                .asOf(Notices.DAY)
                .isComplete()
                .hasFinding("retention-present")
                .at("/channels");
        softly.assertThatNotice(Path.of("src/test/resources/broken/two-mistakes.yaml"))
                .asOf(Notices.DAY)
                .hasNoErrors();

        assertThat(softly.assertionErrorsCollected())
                .extracting(failure ->
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse(""))
                .containsExactly(
                        "Expecting the notice \"website\" to have no finding of retention-present on 2026-11-23, but these were found:",
                        "Expecting a finding of retention-present at /channels/online-forms, but:",
                        "Expecting the notice \"website\" to have a finding of purpose-present on 2026-11-23, but only these were found:",
                        "Expecting the notice \"website\" to have the processor \"gold\", but it has: chat-host, helper.",
                        "Expecting data of the processor \"chat-host\" to be stored only in UK, but:",
                        "[our notice] ",
                        "Expecting a notice, but it is null",
                        "Expecting a notice, but the file is none:");
    }

    @Test
    void theyCanBeMixedWithOthers() {
        Mixed mixed = new Mixed();
        mixed.assertThat(Notices.notice()).asOf(Notices.DAY).hasNoErrors();
        mixed.then("a").isEqualTo("b");

        assertThat(mixed.assertionErrorsCollected()).hasSize(2);
        NoticeSoftAssertions.assertSoftly(
                softly -> softly.assertThat(Notices.notice()).asOf(Notices.DAY).hasFinding("retention-present"));
    }

    private static final class Mixed extends AbstractSoftAssertions
            implements NoticeSoftAssertionsProvider, BDDSoftAssertionsProvider {}
}
