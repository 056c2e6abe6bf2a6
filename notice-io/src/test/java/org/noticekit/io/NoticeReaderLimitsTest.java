package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Finding;

class NoticeReaderLimitsTest {

    private static final String MINIMAL = "notice: n\ntitle: t\nlanguage: en\n";

    @Test
    void whatIsJustWithinALimitIsRead() {
        assertThat(NoticeReader.builder()
                        .maxBytes(MINIMAL.length())
                        .build()
                        .read(MINIMAL, "n.yaml")
                        .notice())
                .isPresent();
        assertThat(NoticeReader.builder()
                        .maxNodes(4)
                        .build()
                        .read(MINIMAL, "n.yaml")
                        .notice())
                .isPresent();
        assertThat(NoticeReader.builder()
                        .maxDepth(1)
                        .build()
                        .read(MINIMAL, "n.yaml")
                        .notice())
                .isPresent();
    }

    @Test
    void whatIsJustBeyondALimitIsAFinding() {
        NoticeReader small =
                NoticeReader.builder().maxBytes(MINIMAL.length() - 1).build();

        assertThat(small.read(MINIMAL, "n.yaml").findings())
                .extracting(Finding::rule)
                .containsExactly("limit");
        assertThat(small.read(new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_8)), "n.yaml")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("limit");
        assertThat(NoticeReader.builder()
                        .maxNodes(3)
                        .build()
                        .read(MINIMAL, "n.yaml")
                        .findings())
                .extracting(Finding::message)
                .containsExactly("The file has more than 3 values.");
        assertThat(NoticeReader.builder()
                        .maxDepth(1)
                        .build()
                        .read(MINIMAL + "laws: [uk-gdpr]\n", "n.yaml")
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Groups and lists are nested more than 1 deep here.");
    }

    @Test
    void moreProblemsThanAreToldAreOneFindingThatSaysSo() {
        NoticeReader brief = NoticeReader.builder().maxProblems(2).build();

        assertThat(brief.read(MINIMAL + "a: 1\nb: 1\n", "n.yaml").findings())
                .extracting(Finding::rule)
                .containsExactly("unknown-field", "unknown-field");
        assertThat(brief.read(MINIMAL + "a: 1\nb: 1\nc: 1\nd: 1\n", "n.yaml").findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The file has more than 2 problems; the rest is not shown.",
                        "\"a\" is not a field of a notice.",
                        "\"b\" is not a field of a notice.");
        assertThat(brief.read(MINIMAL + "laws: [&a x, &b y, &c z]\n", "n.yaml").findings())
                .extracting(Finding::rule)
                .containsExactly("limit", "not-supported", "not-supported");
        assertThat(NoticeReader.create()
                        .read(MINIMAL + "laws: [" + "x, ".repeat(2_000) + "x]\n", "n.yaml")
                        .findings())
                .hasSize(1_001);
    }

    @Test
    void aSizeIsToldInBytesUnlessItIsWholeKibibytes() {
        assertThat(tooLarge(2048)).isEqualTo("The file is larger than 2 KiB.");
        assertThat(tooLarge(500)).isEqualTo("The file is larger than 500 bytes.");
        assertThat(tooLarge(1500)).isEqualTo("The file is larger than 1500 bytes.");
    }

    private static String tooLarge(int maxBytes) {
        return NoticeReader.builder()
                .maxBytes(maxBytes)
                .build()
                .read("#".repeat(maxBytes + 1), "n.yaml")
                .findings()
                .toList()
                .get(0)
                .message();
    }

    @Test
    void ofAStreamNoMoreIsReadThanIsNeeded() throws IOException {
        InputStream stream = new ByteArrayInputStream(new byte[100]);
        NoticeReader small = NoticeReader.builder().maxBytes(10).build();

        assertThatNullPointerException().isThrownBy(() -> small.read(stream, nothing()));
        assertThat(stream.available()).isEqualTo(100);
        small.read(stream, "n.yaml");
        assertThat(stream.available()).isEqualTo(89);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may give
    private static <T> T nothing() {
        return null;
    }

    @Test
    void theLimitCountsBytesNotCharacters() {
        String text = MINIMAL + "version: \u00e9\u00e9\n";

        assertThat(NoticeReader.builder()
                        .maxBytes(text.length() + 1)
                        .build()
                        .read(text, "n.yaml")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("limit");
        assertThat(NoticeReader.builder()
                        .maxBytes(text.length() + 2)
                        .build()
                        .read(text, "n.yaml")
                        .findings())
                .isEmpty();
    }

    @Test
    void noLimitMayBeOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeReader.builder().maxBytes(0).build())
                .withMessage("maxBytes: must be at least 1, is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeReader.builder().maxDepth(257).build())
                .withMessage("maxDepth: must be 1 to 256, is 257");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeReader.builder().maxNodes(-1).build())
                .withMessage("maxNodes: must be at least 1, is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeReader.builder().maxProblems(0).build())
                .withMessage("maxProblems: must be at least 1, is 0");
    }

    @Test
    void aStreamThatBreaksIsAFinding() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(NoticeReader.create().read(broken, "n.yaml").findings())
                .extracting(Finding::rule)
                .containsExactly("unreadable");
    }
}
