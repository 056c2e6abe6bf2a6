package org.noticekit.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.validate.NoticeValidator;

/** Runs the rule alone on a notice that it accepts and on one that it rejects. */
class VersionNumberRuleTest {

    @Test
    void aNoticeWithAVersionNumberIsAccepted() throws IOException {
        assertThat(findings("accepted.yaml")).isEmpty();
    }

    @Test
    void aNoticeWithoutOneIsRejected() throws IOException {
        assertThat(findings("rejected.yaml"))
                .extracting(FindingFormatter.line()::format)
                .containsExactly("rejected.yaml:1:1: warning: The notice has no version number. [our-version-number]");
    }

    private static Findings findings(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(VersionNumberRuleTest.class.getResourceAsStream("/own-rules/" + file))) {
            ReadResult read = NoticeReader.create().read(in, file);
            return NoticeValidator.builder()
                    .asOf(LocalDate.of(2026, 11, 23))
                    .rules(List.of(new VersionNumberRule()))
                    .build()
                    .validate(read.orThrow())
                    .locate(read.sourceMap());
        }
    }
}
