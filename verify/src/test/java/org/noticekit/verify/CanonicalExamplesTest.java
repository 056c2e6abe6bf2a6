package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.io.NoticeFormatter;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;

/** Who copies an example and has it formatted finds nothing changed but what they wrote. */
class CanonicalExamplesTest {

    private static final Path EXAMPLES = SourceTree.top().resolve("examples");

    static List<Path> notices() throws IOException {
        try (Stream<Path> shown = Files.list(EXAMPLES.resolve("notices"));
                Stream<Path> tested = Files.list(EXAMPLES.resolve("policy-test/src/main/notices"));
                Stream<Path> served = Files.list(EXAMPLES.resolve("council-app/src/main/resources/notices"))) {
            return Stream.of(shown, tested, served)
                    .flatMap(each -> each)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notices")
    void anExampleIsInTheFormThatTheFormatterWrites(Path notice) {
        ReadResult read = NoticeReader.create().read(notice);

        assertThat(read.isWrittenAs(NoticeFormatter.format(read)))
                .as("bin/notice fmt %s puts it right", notice)
                .isTrue();
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(notices()).hasSizeGreaterThan(4);
    }
}
