package org.noticekit.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.noticekit.check.CheckResult;
import org.noticekit.check.NoticeCheck;

class FileNamesTest {

    private static final CheckResult BELOW = NoticeCheck.of(
                    Results.settings().folder(Path.of("/site/notices/parish")).build())
            .check(List.of(Results.notice("../draft.yaml", "notice: website\n")));

    @ParameterizedTest
    @EnumSource(
            names = {"TEXT", "GCC", "JSON"},
            mode = Mode.EXCLUDE)
    void programsReadOfAFileFromTheFolderWhereverItWasCalledFrom(ReportFormat format) {
        assertThat(format.report(Results.FOLDER).of(BELOW))
                .contains("notices/draft.yaml")
                .doesNotContain("/notices/draft.yaml");
    }

    @Test
    void soDoTheTextsOfTestCases() {
        assertThat(ReportFormat.JUNIT.report(Results.FOLDER).of(BELOW))
                .contains(">notices/draft.yaml:1:1: error: ")
                .doesNotContain("../");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "GCC", "JSON"})
    void peopleReadOfAFileAsTheyCalledIt(ReportFormat format) {
        assertThat(format.report(Results.FOLDER).of(BELOW))
                .contains("../draft.yaml")
                .doesNotContain("notices/");
    }
}
