package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.KnownFinding;
import org.noticekit.finding.NoticePath;

class BaselineReaderTest {

    private static final KnownFinding ONE = known("a.yaml", "/channels/live-chat", "0123456789abcdef0123456789abcdef");

    @Example
    void itIsWrittenForPeopleToo() {
        assertThat(BaselineWriter.of(NoticeFormat.YAML)
                        .write(List.of(ONE, known("a.yaml", "", "00000000000000000000000000000001"))))
                .isEqualTo("""
                        baseline:
                          - file: a.yaml
                            rule: retention-present
                            fingerprint: "00000000000000000000000000000001"
                          - file: a.yaml
                            rule: retention-present
                            path: /channels/live-chat
                            fingerprint: 0123456789abcdef0123456789abcdef
                        """);
        assertThat(BaselineWriter.of(NoticeFormat.YAML).write(List.of())).isEqualTo("baseline: []\n");
    }

    @Property(tries = 300, seed = "20261123")
    void whatIsWrittenIsReadBackEqualInWhateverOrder(
            @ForAll("known") List<KnownFinding> known, @ForAll NoticeFormat format) {
        List<KnownFinding> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, new Random(known.size()));
        String text = BaselineWriter.of(format).write(known);

        assertThat(BaselineReader.create()
                        .read(text, format == NoticeFormat.JSON ? "a.json" : "a.yaml")
                        .orThrow())
                .containsExactlyElementsOf(known.stream().sorted().toList());
        assertThat(BaselineWriter.of(format).write(shuffled)).isEqualTo(text);
    }

    /** Fingerprints that look like numbers are among them: all digits, and digits with an e. */
    @Provide
    Arbitrary<List<KnownFinding>> known() {
        Arbitrary<String> fingerprints = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(32),
                Arbitraries.strings().withChars("0123456789").ofLength(32),
                Arbitraries.strings()
                        .withChars("0123456789")
                        .ofLength(31)
                        .map(it -> it.substring(0, 9) + "e" + it.substring(9)));
        Arbitrary<String> files = Arbitraries.strings()
                .withChars("ab/ .:#'\"-1é")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(it -> !it.isBlank());
        Arbitrary<String> paths = Arbitraries.of("", "/channels/live-chat", "/a~1b/0", "/laws/10", "/laws/9");
        return Combinators.combine(files, paths, fingerprints)
                .as(BaselineReaderTest::known)
                .list()
                .ofMaxSize(8);
    }

    @Example
    void allThatIsWrongIsToldWithItsPlace() {
        assertThat(BaselineReader.create().read("""
                                baseline:
                                  - file: a.yaml
                                    rule: retention-present
                                    fingerprint: 0123
                                  - {file: a.yaml, rule: Retention}
                                """, "b.yaml").findings().stream()
                        .map(FindingFormatter.line()::format))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("b.yaml:4:18: error: \"0123\" is not a fingerprint."),
                        it -> assertThat(it)
                                .startsWith("b.yaml:5:5: error: This item of \"baseline\" has no \"fingerprint\""),
                        it -> assertThat(it).startsWith("b.yaml:5:26: error: \"Retention\" is not the id of a rule."));
    }

    @Example
    void aLargeOneIsReadToo() {
        List<KnownFinding> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(known("notices/a.yaml", "/channels/live-chat/activities/answer", "%032x".formatted(i)));
        }

        assertThat(BaselineReader.create()
                        .read(BaselineWriter.of(NoticeFormat.YAML).write(many), "b.yaml")
                        .orThrow())
                .hasSize(10_000);
    }

    private static KnownFinding known(String file, String path, String fingerprint) {
        return KnownFinding.builder()
                .file(file)
                .rule("retention-present")
                .path(NoticePath.parse(path))
                .fingerprint(fingerprint)
                .build();
    }
}
