package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # browsers, curl, programs
            text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | HTML
            */*                                               | HTML
            application/json                                  | JSON
            application/json, text/plain, */*                 | TEXT
            # weights
            text/html;q=0.5, text/plain                       | TEXT
            text/html;q=0.5, application/json;q=0.501         | JSON
            text/*;q=0.3, text/markdown;q=0.7, */*;q=0.5      | MARKDOWN
            text/*, text/html;q=0                             | TEXT
            application/*                                     | JSON
            TEXT/PLAIN;Q=1.000                                | TEXT
            # parameters
            text/plain;charset=utf-8                          | TEXT
            text/plain ; charset="UTF-8" ; q=0.9, text/html;q=0.8 | TEXT
            application/json;charset=utf-8                    | JSON
            text/plain;format=flowed, text/html;q=0.1         | HTML
            text/html;level=1;q=0, text/html                  | HTML
            text/plain;q=0.2;ext="a,b;c\\"", text/markdown;q=0.1 | TEXT
            # empty elements of a list are no mistake
            ,, text/plain ,                                   | TEXT
            # nothing of it is there, or is wanted
            image/png                                         | -
            text/html;level=1                                 | -
            text/plain;charset=iso-8859-1                     | -
            text/html;q=0, text/plain;q=0.000                 | -
            */*;q=0                                           | -
            # malformed
            text                                              | HTML
            text/plain;q=1.5                                  | HTML
            text/plain;q=0.1234                               | HTML
            text/plain;q=                                     | HTML
            text/plain application/json                       | HTML
            */plain                                           | HTML
            text/plain;charset="utf-8                         | HTML
            text/ plain                                       | HTML
            """)
    void theFormThatIsWantedMostIsChosen(String header, String expected) {
        assertThat(MediaRanges.parse(header).best().map(Enum::name).orElse("-")).isEqualTo(expected);
    }

    @Test
    void withoutAHeaderItIsHtml() {
        assertThat(MediaRanges.parse("").best()).contains(NoticeForm.HTML);
    }

    @Test
    void aHeaderThatIsTooLongIsNotLookedAt() {
        assertThat(MediaRanges.parse("text/plain" + ",".repeat(2100)).best()).contains(NoticeForm.HTML);
        assertThat(MediaRanges.parse("text/plain" + ",".repeat(2000)).best()).contains(NoticeForm.TEXT);
        assertThat(MediaRanges.parse("text/plain;a=\"" + "\\\"".repeat(1100)).best())
                .contains(NoticeForm.HTML);
    }

    @Property(seed = "20261123", tries = 4000)
    void whatLooksLikeAHeaderIsNoDanger(@ForAll("almostHeaders") String header) {
        assertThat(MediaRanges.parse(header).best()).isNotNull();
    }

    @Provide
    Arbitrary<String> almostHeaders() {
        Arbitrary<String> parts = Arbitraries.of(
                "text",
                "html",
                "/",
                "*",
                ";",
                "q=",
                "0",
                "1",
                ".",
                ",",
                " ",
                "\"",
                "\\",
                "=",
                "plain",
                "json",
                "application");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofLength(1))
                .list()
                .ofMaxSize(30)
                .map(each -> String.join("", each));
    }

    /** A range and its weight in thousandths. */
    private record Wish(String range, int weight) {}

    /** Another way to the same: first the weight of each form, by what was named most exactly, then the greatest of them. */
    @Property(seed = "20261123", tries = 4000)
    void noFormIsWantedMoreThanTheOneThatIsChosen(@ForAll("wishes") List<Wish> wishes) {
        String header = wishes.stream()
                .map(each -> each.range() + ";q=" + each.weight() / 1000.0)
                .collect(Collectors.joining(", "));
        Map<NoticeForm, Integer> weights = new HashMap<>();
        for (NoticeForm form : NoticeForm.values()) {
            weight(form, wishes).ifPresent(weight -> weights.put(form, weight));
        }
        weights.values().removeIf(weight -> weight == 0);

        Optional<NoticeForm> chosen = MediaRanges.parse(header).best();

        if (wishes.isEmpty()) {
            assertThat(chosen).contains(NoticeForm.HTML);
        } else if (weights.isEmpty()) {
            assertThat(chosen).as(header).isEmpty();
        } else {
            int greatest =
                    weights.values().stream().mapToInt(each -> each).max().orElseThrow();
            assertThat(chosen).as(header).isPresent();
            assertThat(weights).as(header).containsEntry(chosen.orElseThrow(), greatest);
        }
    }

    private static OptionalInt weight(NoticeForm form, List<Wish> wishes) {
        String essence = form.mediaType().replaceFirst(";.*", "");
        return Stream.of(essence, essence.replaceFirst("/.*", "/*"), "*/*")
                .map(range -> wishes.stream()
                        .filter(wish -> wish.range().equals(range))
                        .mapToInt(Wish::weight)
                        .max())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of(
                                "text/html",
                                "text/plain",
                                "text/markdown",
                                "application/json",
                                "text/*",
                                "application/*",
                                "*/*",
                                "image/png",
                                "image/*"),
                        Arbitraries.of(0, 1, 100, 500, 999, 1000))
                .as(Wish::new)
                .list()
                .ofMaxSize(6);
    }
}
