package org.noticekit.examples.policytest;

import static org.noticekit.testkit.NoticeAssertions.assertThat;
import static org.noticekit.testkit.NoticeAssertions.assertThatNotice;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.noticekit.finding.Severity;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;
import org.noticekit.testkit.NoticeSoftAssertions;
import org.noticekit.testkit.PolicyTester;
import org.noticekit.testkit.jqwik.Breaking;
import org.noticekit.testkit.jqwik.Complete;
import org.noticekit.testkit.jqwik.NoticeDomain;
import org.noticekit.testkit.junit.NoticeFiles;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Path WEBSITE = Path.of("src/main/notices/website.yaml");

    private static final LocationPolicy POLICY = LocationPolicy.of(
            LocationRule.specialCategoryData().mustBeIn(Place.UK).because("DPIA 2026-14"),
            LocationRule.everything().mustBeStoredIn(Place.UK, Place.EEA).because("Security policy, 4.1"),
            LocationRule.everything().mustNotBeAccessedFromOutside(Place.UK).because("Security policy, 4.2"));

    /** Every notice of ours, each as a test of its own. */
    @ParameterizedTest
    @NoticeFiles("src/main/notices/**")
    void everyNoticeIsCompleteAndKeepsOurPolicy(ReadResult notice) {
        assertThat(notice).asOf(DAY).isComplete().hasNoErrors().satisfies(POLICY);
    }

    /** What we know of one of them, with all that fails at once. */
    @Test
    void suppliersHaveOurDataWhereTheContractsSay() {
        NoticeSoftAssertions.assertSoftly(softly -> {
            softly.assertThatNotice(WEBSITE).asOf(DAY).processor("forms-host").storesDataOnlyIn(Place.UK);
            softly.assertThatNotice(WEBSITE).asOf(DAY).processor("chat-host").storesDataOnlyIn(Place.EU);
            softly.assertThatNotice(WEBSITE).asOf(DAY).activity("blue-badge").hasDataOnlyIn(Place.UK);
        });
    }

    /** A finding that we know of and live with. */
    @Test
    void thereIsNoOtherFormatYet() {
        assertThatNotice(WEBSITE)
                .asOf(DAY)
                .hasFinding("alternative-formats")
                .withSeverity(Severity.WARNING)
                .onLine(2);
    }

    /** Is the policy worth anything? It must notice whatever place of the notice changes. */
    @Test
    void thePolicyNoticesWhenDataMoves() {
        PrivacyNotice website = NoticeReader.create().read(WEBSITE).orThrow();

        assertThat(PolicyTester.of(POLICY, DAY)).noticesEveryMoveIn(website);
    }

    /** Notices made up: our build lets complete ones through, and stops at one that does not say how long data is kept. */
    @Property(tries = 50, seed = "20261123")
    @Domain(NoticeDomain.class)
    void theBuildStopsOnlyAtIncompleteNotices(
            @ForAll @Complete PrivacyNotice good, @ForAll @Breaking("retention-present") PrivacyNotice bad) {
        assertThat(good).asOf(DAY).isComplete();
        assertThat(bad).asOf(DAY).hasFinding("retention-present");
    }
}
