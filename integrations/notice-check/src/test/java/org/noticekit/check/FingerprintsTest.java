package org.noticekit.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FingerprintsTest {

    /** In both words of one text there is something wrong, so that one rule finds two things at one path. */
    private static final String NOTICE = """
            notice: website
            title: Website privacy notice
            language: en-GB
            controllers:
              council: {name: Example County Council}
            processors:
              one: {name: One Ltd, locations: [IE]}
              two: {name: Two Ltd, locations: [IE]}
            channels:
              form:
                type: online-form
                activities:
                  answer: {purposes: [answer], data: [name], retention: {type: criteria, criteria: as long as necessary or as long as required}}
            """;

    @Example
    void twoFindingsOfOneRuleDiffer() {
        List<CheckedFinding> found = check(NOTICE);

        assertThat(found.stream().map(each -> each.finding().rule()).distinct().count())
                .as("some rule finds several things")
                .isLessThan(found.size());
        assertThat(found).extracting(CheckedFinding::fingerprint).doesNotHaveDuplicates();
    }

    @Property(tries = 50, seed = "20261123")
    void linesOfCommentsChangeNone(
            @ForAll @IntRange(min = 0, max = 12) int where, @ForAll @IntRange(min = 1, max = 20) int howMany) {
        List<String> lines = new ArrayList<>(NOTICE.lines().toList());
        lines.addAll(where, List.of("# a comment\n".repeat(howMany).split("\n")));
        List<CheckedFinding> before = check(NOTICE);
        List<CheckedFinding> after = check(String.join("\n", lines) + "\n");

        assertThat(before).isNotEmpty();
        assertThat(after)
                .extracting(CheckedFinding::fingerprint, each -> each.finding().message())
                .containsExactlyElementsOf(before.stream()
                        .map(each -> tuple(each.fingerprint(), each.finding().message()))
                        .toList());
    }

    private static List<CheckedFinding> check(String yaml) {
        CheckSettings settings =
                CheckSettings.builder().asOf(LocalDate.of(2026, 11, 23)).build();
        NoticeSource source = NoticeSource.of(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "website.yaml");
        return NoticeCheck.of(settings).check(List.of(source)).files().get(0).checked();
    }
}
