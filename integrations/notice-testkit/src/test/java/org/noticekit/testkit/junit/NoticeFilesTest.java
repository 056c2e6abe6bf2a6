package org.noticekit.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/** Runs tests as JUnit does, and looks at what it reports. */
class NoticeFilesTest {

    private static final List<String> SEEN = new ArrayList<>();

    @BeforeEach
    void nothingIsSeen() {
        SEEN.clear();
    }

    static class EachForm {
        @ParameterizedTest
        @NoticeFiles("src/test/resources/notices/**")
        void notice(PrivacyNotice notice, Path file, ReadResult read, TestInfo info) {
            SEEN.add(notice.id() + " " + file.toString().replace('\\', '/') + " "
                    + read.orThrow().equals(notice) + " " + info.getDisplayName());
        }
    }

    @Test
    void eachFileIsATestThatIsCalledByIt() {
        run(EachForm.class).testEvents().assertStatistics(stats -> stats.succeeded(2)
                .failed(0));

        assertThat(SEEN)
                .containsExactly(
                        "website src/test/resources/notices/good.yaml true [1] src/test/resources/notices/good.yaml",
                        "minutes src/test/resources/notices/sub/minutes.json true [2] src/test/resources/notices/sub/minutes.json");
    }

    static class Broken {
        @ParameterizedTest
        @NoticeFiles({"src/test/resources/broken", "src/test/resources/notices/*.yaml"})
        void notice(PrivacyNotice notice) {
            SEEN.add(notice.id().value());
        }

        @ParameterizedTest
        @NoticeFiles("src/test/resources/broken")
        void read(ReadResult read) {
            SEEN.add("never");
        }

        @ParameterizedTest
        @NoticeFiles("src/test/resources/broken")
        void path(Path file) {
            SEEN.add(file.getFileName().toString());
        }
    }

    @Test
    void aBrokenFileFailsItsOwnTestWithAllThatIsWrong() {
        String all = """
                The file is no notice:
                  src/test/resources/broken/two-mistakes.yaml:2:1: error: "titel" is not a field of a notice. Did you mean "title"? [unknown-field]
                  src/test/resources/broken/two-mistakes.yaml:3:11: error: "no language" is not a language. [bad-value]""";

        EngineExecutionResults results = run(Broken.class);

        results.testEvents()
                .assertStatistics(stats -> stats.succeeded(2).failed(2))
                .assertThatEvents()
                .haveExactly(
                        2,
                        event(
                                displayName("[1] src/test/resources/broken/two-mistakes.yaml"),
                                finishedWithFailure(instanceOf(AssertionError.class), message(all))))
                .haveExactly(1, event(displayName("[2] src/test/resources/notices/good.yaml"), finishedSuccessfully()));
        assertThat(SEEN).containsExactlyInAnyOrder("website", "two-mistakes.yaml");
    }

    static class NoFile {
        @ParameterizedTest
        @NoticeFiles({"src/test/resources/notices", "src/main/notices/**"})
        void notice(PrivacyNotice notice) {}
    }

    static class NoNotice {
        @ParameterizedTest
        @NoticeFiles("src/test/resources/notices/**")
        void notice(String text) {}
    }

    @Test
    void noFileIsAFailureThatTellsWhereItLooked() {
        run(NoFile.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message("No notice file is found for \"src/main/notices/**\" in the folder "
                                        + Path.of("").toAbsolutePath()
                                        + "; notice files end in .yaml, .yml or .json."))));
    }

    @Test
    void aTestThatAsksForSomethingElseIsToldWhatThereIs() {
        run(NoNotice.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                finishedWithFailure(
                                        instanceOf(AssertionError.class),
                                        message(
                                                text -> text.startsWith(
                                                        "@NoticeFiles gives a test a PrivacyNotice, a ReadResult or a Path, but the first parameter of method")))));
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }
}
