package org.noticekit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.model.LanguageTag;

class LanguageWishesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lookup, RFC 4647, 3.4
            cy                          | en-GB cy        | cy
            CY                          | en-GB cy        | cy
            cy-GB                       | en-GB cy        | cy
            cy-GB-x-north               | en-GB cy        | cy
            zh-Hant-CN-x-private1       | en zh-Hant zh   | zh-Hant
            cy;q=0.3, en-GB;q=0.8       | cy en-GB        | en-GB
            cy, en-GB                   | en-GB cy        | cy
            # another variety of the same language, before what is wanted less
            en                          | cy en-GB        | en-GB
            en-US,en;q=0.9,cy;q=0.8     | cy en-GB        | en-GB
            en-US, en-GB;q=0.9          | cy en-IE en-GB  | en-IE
            # nothing that is there
            fr, de;q=0.5                | en-GB cy        | en-GB
            # anything
            fr, *;q=0.5                 | cy en-GB        | cy
            *                           | cy en-GB        | cy
            # not wanted
            cy;q=0                      | cy en-GB        | en-GB
            cy;q=0, *                   | cy en-GB        | en-GB
            *;q=0                       | cy en-GB        | cy
            *;q=0, en-GB                | cy en-GB        | en-GB
            en;q=0, en-GB;q=0.1         | cy en-GB        | en-GB
            # malformed
            ;;;                         | cy en-GB        | cy
            en-GB;q=2                   | cy en-GB        | cy
            en_GB                       | cy en-GB        | cy
            -                           | cy en-GB        | cy
            """)
    void theBestOfTheLanguagesIsChosen(String header, String languages, String expected) {
        List<LanguageTag> tags =
                Stream.of(languages.split(" ")).map(LanguageTag::of).toList();

        assertThat(LanguageWishes.parse(header).closest(tags)).hasToString(expected);
    }

    @Property(seed = "20261123")
    void whateverTheHeaderIsThereIsALanguage(@ForAll String header) {
        List<LanguageTag> tags = List.of(Notices.WELSH, Notices.ENGLISH);

        assertThat(tags).contains(LanguageWishes.parse(header).closest(tags));
    }

    @Property(seed = "20261123", tries = 4000)
    void whatLooksLikeAHeaderIsNoDanger(@ForAll("almostHeaders") String header) {
        List<LanguageTag> tags = List.of(Notices.WELSH, Notices.ENGLISH);

        assertThat(tags).contains(LanguageWishes.parse(header).closest(tags));
    }

    @Provide
    Arbitrary<String> almostHeaders() {
        return Arbitraries.of(
                        "en",
                        "cy",
                        "-",
                        "*",
                        ";q=",
                        "0",
                        "1",
                        ".",
                        ",",
                        " ",
                        "\t",
                        "GB",
                        "x",
                        ";",
                        "=",
                        "NaN",
                        "e9",
                        "accept-language:")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    /** Of languages without varieties, the one with the greatest weight is the one that is wanted. */
    @Property(seed = "20261123", tries = 2000)
    void theGreatestWeightWins(@ForAll("weights") Map<String, Integer> weights) {
        String header = weights.entrySet().stream()
                .map(each -> each.getKey() + ";q=" + each.getValue() / 1000.0)
                .collect(Collectors.joining(", "));
        List<LanguageTag> tags =
                Stream.of("cy", "en", "ga", "gd").map(LanguageTag::of).toList();
        int greatest = tags.stream()
                .mapToInt(each -> weights.getOrDefault(each.value(), 0))
                .max()
                .orElseThrow();

        String closest = LanguageWishes.parse(header).closest(tags).value();

        if (greatest > 0) {
            assertThat(weights).as(header).containsEntry(closest, greatest);
        } else {
            assertThat(closest)
                    .as(header)
                    .isEqualTo(tags.stream()
                            .map(LanguageTag::value)
                            .min(Comparator.comparing(each -> weights.containsKey(each)))
                            .orElseThrow());
        }
    }

    @Provide
    Arbitrary<Map<String, Integer>> weights() {
        return Arbitraries.maps(Arbitraries.of("cy", "en", "ga", "gd", "fr"), Arbitraries.of(0, 1, 300, 500, 999, 1000))
                .ofMaxSize(5)
                .map(LinkedHashMap::new);
    }
}
