package org.noticekit.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;

class FindingLogTest {

    private final List<String> errors = new ArrayList<>();

    @Test
    void aFileThatIsNoNoticeIsSaidNotToBeJudgedBesideItsErrors() {
        CheckSettings settings =
                CheckSettings.builder().asOf(LocalDate.of(2026, 11, 23)).build();
        NoticeSource broken = NoticeSource.of(
                new ByteArrayInputStream("notice: a\ntitle: A\nlanguage: en\ncolour: red\n".getBytes(UTF_8)),
                "broken.yaml");

        new FindingLog(new Errors()).tell(NoticeCheck.of(settings).check(List.of(broken)));

        assertThat(errors)
                .hasSize(2)
                .last()
                .isEqualTo(
                        "broken.yaml: Mend what is found in this file, then check it again: the rules of law have not "
                                + "been asked about it yet, and there may be more to find.");
    }

    private final class Errors extends SystemStreamLog {

        @Override
        public void error(CharSequence content) {
            errors.add(content.toString());
        }
    }
}
