package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.noticekit.model.PrivacyNotice;

class RoundTripTest {

    private final NoticeReader reader =
            NoticeReader.builder().maxBytes(64 << 20).maxNodes(10_000_000).build();

    @Provide
    Arbitrary<PrivacyNotice> notices() {
        return NoticeGenerator.notices();
    }

    @Property(tries = 300, seed = "20261123")
    void whatIsWrittenIsReadBackEqual(@ForAll("notices") PrivacyNotice notice, @ForAll NoticeFormat format) {
        String written = NoticeWriter.of(format).write(notice);
        ReadResult read = reader.read(written, fileName(format));

        assertThat(read.findings()).as(written).isEmpty();
        assertThat(read.notice()).contains(notice);
        assertThat(NoticeWriter.of(format).write(read.orThrow())).isEqualTo(written);
    }

    @Test
    void aNoticeInWhichEverythingIsSaidIsReadBackEqual() {
        PrivacyNotice full = NoticeGenerator.fullNotice(1);

        Stream.of(NoticeFormat.values()).forEach(format -> {
            ReadResult read = reader.read(NoticeWriter.of(format).write(full), fileName(format));
            assertThat(read.findings()).isEmpty();
            assertThat(read.notice()).contains(full);
        });
    }

    private static String fileName(NoticeFormat format) {
        return switch (format) {
            case YAML -> "notice.yaml";
            case JSON -> "notice.json";
        };
    }
}
