package org.noticekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Property(seed = "20261123")
    void textAndProseAreWhatTheyAreMadeOfTwice(@ForAll String any) {
        for (Function<String, ?> of : List.<Function<String, ?>>of(Text::of, Prose::of)) {
            Object once;
            try {
                once = of.apply(any);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("This text ");
                continue;
            }
            assertThat(of.apply(once.toString())).isEqualTo(once);
        }
    }

    @Property(seed = "20261123")
    void textKeepsEveryWord(@ForAll List<@AlphaChars @NumericChars @NotEmpty String> words) {
        Assume.that(!words.isEmpty());

        assertThat(Text.of(String.join(" \n\t", words))).hasToString(String.join(" ", words));
    }

    @Test
    void whiteSpaceThatNoPageShowsIsNotKept() {
        assertThat(Text.of("  Website\tprivacy \r\n notice ")).hasToString("Website privacy notice");
        assertThat(Prose.of("\r\n\nOne  \r\ntwo\u2028three\t\n\n\n- four\n\n"))
                .hasToString("One\ntwo\nthree\n\n\n- four");
        assertThat(Text.of("no\u00A0break")).hasToString("no\u00A0break");
    }

    @Test
    void longTextsTakeNoLongerThanTheyAreLong() {
        String hyphens = "a-".repeat(500_000) + "a";
        String digits = "1 ".repeat(500_000) + "1";
        String lines = "a\n" + "\n".repeat(1_000_000) + "b";

        assertTimeout(Duration.ofSeconds(1), () -> {
            assertThatIllegalArgumentException().isThrownBy(() -> Identifier.of(hyphens));
            assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.of(digits));
            assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of(hyphens + "@" + hyphens));
            assertThat(Prose.of(lines)).hasToString(lines);
        });
    }

    /** Each is a beginning, then something over and over: what patterns can get lost in. */
    @ParameterizedTest
    @CsvSource({
        "012, )",
        "0, 1",
        "(, 1-",
        "2024, -01",
        "2024-06-30, 0",
        "P, 1Y",
        "P1, 1",
        "P1Y, 0M",
        "a@, a.",
        "a@a, -a",
        "a, .a",
        "https://, a.",
        "https://a, %20",
        "https://a/, ../",
        "https://[, :1",
        "mailto:, a",
        "/, a/",
        "., ./",
        "#, a",
        "en, -a-bb",
        "en, -12345",
        "en-x, -abcdefgh",
        "en-u, -aa-bbb",
        "en, -GB",
        "a, -a",
        "a, ' '",
        "'[a', '](b'",
        "a, *_",
    })
    void noLongTextIsTooMuchForAnyValue(String beginning, String part) {
        String text = beginning + part.repeat(256 * 1024 / part.length());
        for (Function<String, ?> of : List.<Function<String, ?>>of(
                PhoneNumber::of,
                NoticeDate::of,
                TimePeriod::of,
                EmailAddress::of,
                WebAddress::of,
                LanguageTag::of,
                Identifier::of,
                Place::of,
                Text::of,
                Prose::of)) {
            assertTimeout(Duration.ofSeconds(1), () -> answer(of, text));
        }
    }

    private static void answer(Function<String, ?> of, String text) {
        try {
            assertThat(of.apply(text)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(" ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "a\u0000",
                "\uD800",
                "a\uDC00b",
                "\uFFFE",
                "\uFDD0",
                "\u001B[31m",
                "\u0085",
                "\u007F",
                "\uFEFFa",
                "a\u202Eb",
                "a\u2066b"
            })
    void whatCannotBeShownIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Prose.of(text));
    }

    @Test
    void theMessageNamesTheCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("a\u0007"))
                .withMessageContaining("U+0007");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("\uDBFF\uDFFF"))
                .withMessageContaining("U+10FFFF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.gov.uk/a?b=c#d",
                "HTTP://example.gov.uk",
                "mailto:dpo@example.gov.uk",
                "tel:+441603222222",
                "/privacy",
                "./a",
                "../a",
                "#rights",
                "?page=2"
            })
    void aNoticeCanLinkThere(String address) {
        assertThat(WebAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.com",
                "https://",
                "https:example.gov.uk",
                "https://user@example.gov.uk/",
                "https://exa mple.gov.uk",
                "www.example.gov.uk",
                "example.gov.uk/privacy",
                "https://example.gov.uk/\u0000",
                "\\\\example",
                "java\tscript:alert(1)",
                " https://example.gov.uk"
            })
    void aNoticeCannotLinkThere(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebAddress.of(address))
                .withMessageContaining("https://");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,2024-06-30,2024-06-30",
        "2024-02,2024-02-01,2024-02-29",
        "2023,2023-01-01,2023-12-31",
        "2024-12,2024-12-01,2024-12-31"
    })
    void aDateIsAllTheDaysItCanMean(String written, LocalDate earliest, LocalDate latest) {
        NoticeDate date = NoticeDate.of(written);

        assertThat(date).hasToString(written);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-13", "2023-02-29", "24-06-01", "2024-6-1", "June 2024", "2024-06-30T00:00", "٢٠٢٤"})
    void whatIsNoDateIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeDate.of(written))
                .withMessageContaining("2024-06-30");
    }

    @Test
    void aPeriodKeepsItsUnits() {
        TimePeriod period = TimePeriod.of("P1Y6M2W3D");

        assertThat(List.of(period.years(), period.months(), period.weeks(), period.days()))
                .containsExactly(1, 6, 2, 3);
        assertThat(TimePeriod.of("P18M").months()).isEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P0D", "2 years", "-P2Y", "P-2Y", "PT24H", "P1.5Y", "p2y", "P99999999999Y"})
    void whatIsNoPeriodIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.of(written))
                .withMessageContaining("P2Y");
    }

    @Test
    void thePlacesAreTheIsoCountriesThreeAreasAndTwoOrganisations() {
        assertThat(Place.all())
                .hasSize(254)
                .startsWith(Place.UK, Place.EU, Place.EEA, Place.EU_INSTITUTIONS, Place.EPO)
                .doesNotHaveDuplicates();
        assertThat(Place.of("GB").isUnitedKingdom()).isTrue();
        assertThat(Place.of("NO").isUnitedKingdom()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of("ie")).withMessageContaining("capitals");
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of("XX"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0303 123 1113",
                "+44 (0)1603 222222",
                "(01603) 222222",
                "101",
                "18001 0303 123 1113",
                "01603 222222 ext 12",
                "(1  2--3..4((5))6 .7. 8-9-0  1  2  3  4  5  6  7  8  9 ext. 0"
            })
    void aPhoneNumberIsAsPeopleWriteIt(String number) {
        assertThat(PhoneNumber.of(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "call us",
                "0303\n123",
                "+",
                "0303 123 1113 or 1114",
                "123456789012345678901",
                "012)",
                "(0303) 123 (1113)"
            })
    void whatIsNoPhoneNumberIsRefused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpo",
                "dpo@",
                "@example.gov.uk",
                "dpo@example",
                "a b@example.gov.uk",
                "a@b@example.gov.uk",
                "<a@example.gov.uk>",
                "a..b@example.gov.uk",
                "a@-example.gov.uk"
            })
    void whatIsNoEmailAddressIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmailAddress.of(address))
                .withMessageContaining("dpo@example.gov.uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Live chat", "live--chat", "-live", "live_chat", "LIVE", "a/b", "übersicht"})
    void whatIsNoKeyIsRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of(key))
                .withMessageContaining("live-chat");
    }

    @Test
    void keysWhoseTextsHaveOneHashCodeHaveTheirOwn() {
        List<String> texts = IntStream.range(0, 1 << 14)
                .mapToObj(i -> String.format("%14s", Integer.toBinaryString(i))
                        .replaceAll("[ 0]", "an")
                        .replace("1", "c0"))
                .toList();

        assertThat(texts.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(texts.stream()
                        .map(Identifier::of)
                        .map(Identifier::hashCode)
                        .distinct()
                        .count())
                .isGreaterThan(texts.size() * 99L / 100);
    }

    @Test
    void aLanguageIsATag() {
        assertThat(LanguageTag.of("en-GB").language()).isEqualTo("en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of("English"))
                .withMessageContaining("en-GB");
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.of("und"));
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.of(""));
    }
}
