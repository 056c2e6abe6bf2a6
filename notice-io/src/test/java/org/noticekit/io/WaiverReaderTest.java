package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.finding.Finding;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.Waiver;

class WaiverReaderTest {

    private static final String WAIVERS = """
            # why we live with these
            waivers:
              - rule: retention-present
                path: /channels/live-chat/activities/answer
                reason: The supplier tells us in January.
                owner: Ann Example
                expires: 2027-01-31
              - {rule: notice-date, path: /, reason: Not yet published., owner: B, expires: 2026-12-01}
            """;

    @Test
    void eachWaiverSaysWhatIsWrittenAndWhereItIsWritten() {
        List<Waiver> waivers = read(WAIVERS).orThrow();

        assertThat(waivers)
                .containsExactly(
                        Waiver.builder()
                                .rule("retention-present")
                                .path(NoticePath.parse("/channels/live-chat/activities/answer"))
                                .reason("The supplier tells us in January.")
                                .owner("Ann Example")
                                .expires(LocalDate.of(2027, 1, 31))
                                .location(at(3, 5, 28))
                                .build(),
                        Waiver.builder()
                                .rule("notice-date")
                                .path(NoticePath.root())
                                .reason("Not yet published.")
                                .owner("B")
                                .expires(LocalDate.of(2026, 12, 1))
                                .location(at(8, 5, 92))
                                .build());
    }

    @Test
    void jsonSaysTheSame() {
        WaiverReadResult read = WaiverReader.create().read("""
                {"waivers": [{"rule": "notice-date", "path": "/", "reason": "x", "owner": "B", "expires": "2026-12-01"}]}
                """, "waivers.json");

        assertThat(read.findings()).isEmpty();
        assertThat(read.waivers()).extracting(Waiver::rule).containsExactly("notice-date");
    }

    @Test
    void aFileMaySayThatNothingIsWaived() {
        assertThat(read("waivers: []\n").orThrow()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAtItsPlace() {
        WaiverReadResult read = read("""
                waivers:
                  - rule: syntax
                    path: channels
                    reason: " "
                    ownr: Ann
                    expires: 2027-02-30
                  - rule: Retention Present
                title: x
                """);

        assertThat(read.waivers()).isEmpty();
        assertThat(read.findings())
                .extracting(WaiverReaderTest::text)
                .containsExactly(
                        "2:11 \"syntax\" cannot be waived.",
                        "3:11 \"channels\" is not a path.",
                        "4:13 \"reason\" is blank.",
                        "5:5 \"ownr\" is not a field of a waiver. Did you mean \"owner\"?",
                        "6:14 \"2027-02-30\" is not a day.",
                        "7:5 This item of \"waivers\" has no \"expires\", which a waiver must have.",
                        "7:5 This item of \"waivers\" has no \"owner\", which a waiver must have.",
                        "7:5 This item of \"waivers\" has no \"path\", which a waiver must have.",
                        "7:5 This item of \"waivers\" has no \"reason\", which a waiver must have.",
                        "7:11 \"Retention Present\" is not the id of a rule.",
                        "8:1 \"title\" is not a field of a file of waivers.");
        assertThatThrownBy(read::orThrow)
                .isInstanceOf(NoticeReadException.class)
                .hasMessageContaining("waivers.yaml:2:11: error: \"syntax\" cannot be waived. [bad-value]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1:1 The file is empty.",
                "notice: x|1:1 This file is a notice, not a file of waivers.",
                "[]|1:1 The file must be a file of waivers, but is a list."
            })
    void aFileOfSomethingElseIsNone(String text, String finding) {
        assertThat(read(text).findings()).extracting(WaiverReaderTest::text).contains(finding);
    }

    @Test
    void whatReadingFindsCannotBeWaived() {
        for (ReadingRule rule : ReadingRule.values()) {
            assertThat(read(WAIVERS.replace("notice-date", rule.id())).findings())
                    .extracting(Finding::rule)
                    .containsExactly("bad-value");
        }
    }

    private static WaiverReadResult read(String yaml) {
        return WaiverReader.create().read(yaml, "waivers.yaml");
    }

    private static SourceLocation at(int line, int column, int endColumn) {
        return SourceLocation.builder()
                .file("waivers.yaml")
                .line(line)
                .column(column)
                .endLine(line)
                .endColumn(endColumn)
                .build();
    }

    private static String text(Finding finding) {
        SourceLocation place = finding.location().orElseThrow();
        return place.line() + ":" + place.column() + " " + finding.message();
    }
}
