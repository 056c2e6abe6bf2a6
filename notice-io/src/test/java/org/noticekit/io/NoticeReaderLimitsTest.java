package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
