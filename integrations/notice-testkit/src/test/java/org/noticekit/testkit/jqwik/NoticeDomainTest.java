package org.noticekit.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/** Runs properties as jqwik does, and looks at what it reports. */
class NoticeDomainTest {

    private static final List<PrivacyNotice> TRIED = new ArrayList<>();

    @BeforeEach
    void nothingIsTried() {
        TRIED.clear();
    }

    static class Properties {

        @Property(seed = "1", tries = 50, afterFailure = AfterFailureMode.PREVIOUS_SEED)
        @Domain(NoticeDomain.class)
        void failsOnAnyProcessor(@ForAll PrivacyNotice notice) {
            if (!notice.processors().isEmpty()) {
                TRIED.add(notice);
                throw new AssertionError("it has a processor");
            }
        }

        @Property(tries = 5)
        @Domain(NoticeDomain.class)
        void asksForBoth(@ForAll @Complete @Breaking PrivacyNotice notice) {}

        @Property(tries = 5)
        @Domain(NoticeDomain.class)
        void asksForNoRule(@ForAll @Breaking("retention-presnt") PrivacyNotice notice) {}

        @Property(tries = 5)
        @Domain(NoticeDomain.class)
        void asksForAnotherDay(@ForAll @Complete(asOf = "2021-01-01") PrivacyNotice notice) {
            TRIED.add(notice);
        }
    }

    @Test
    void aNoticeThatFailsAPropertyShrinksAndASeedRepeatsIt() {
        run("failsOnAnyProcessor", PrivacyNotice.class).assertStatistics(stats -> stats.failed(1));
        List<PrivacyNotice> tried = List.copyOf(TRIED);
        PrivacyNotice smallest = tried.get(tried.size() - 1);
        TRIED.clear();
        run("failsOnAnyProcessor", PrivacyNotice.class).assertStatistics(stats -> stats.failed(1));

        assertThat(Tree.of(smallest).paths()).hasSize(5);
        assertThat(smallest.processors()).hasSize(1);
        assertThat(TRIED).isEqualTo(tried);
    }

    @Test
    void whatCannotBeAskedForIsSaid() {
        run("asksForBoth", PrivacyNotice.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                message("A notice cannot be asked for as @Complete and as @Breaking a rule."))));
        run("asksForNoRule", PrivacyNotice.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                finishedWithFailure(
                                        message(
                                                "The catalogue has no rule \"retention-presnt\". Did you mean \"retention-present\"?"))));
    }

    @Test
    void completeNoticesCanBeOfAnotherDay() {
        run("asksForAnotherDay", PrivacyNotice.class).assertStatistics(stats -> stats.succeeded(1));

        assertThat(TRIED).hasSize(5);
    }

    private static Events run(String property, Class<?> parameter) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectMethod(Properties.class, property, parameter.getName()))
                .execute()
                .testEvents();
    }
}
