package org.noticekit.validate.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\n", "\t", "\n    ", "\u00a0", "\u202f", "\u2007", " \u00a0", "\u2028"})
    void aSpaceIsAnyWhiteSpace(String space) {
        assertThat(matches("uk gdpr", "UK" + space + "GDPR")).isTrue();
        assertThat(matches("uk ?gdpr", "UK" + space + "GDPR")).isTrue();
        assertThat(matches("uk\\s*gdpr", "UK" + space + "GDPR")).isTrue();
        assertThat(matches("uk[ -]{1,9}gdpr", "UK" + space + "GDPR")).isTrue();
        assertThat(matches("uk[\\s-]{1,9}gdpr", "UK" + space + "GDPR")).isTrue();
        assertThat(matches(WordPattern.quote("uk gdpr"), "UK" + space + "GDPR")).isTrue();
        assertThat(WordPattern.oneLine("UK" + space + "GDPR")).isEqualTo("UK GDPR");
        assertThat(space.chars().allMatch(c -> WordPattern.isSpace((char) c))).isTrue();
    }

    @Test
    void aSpaceCanBeOptional() {
        assertThat(matches("web ?site", "website")).isTrue();
        assertThat(matches("web site", "website")).isFalse();
    }

    @Test
    void aClassHasTheSpaceAndNothingElseMore() {
        assertThat(matches("soft[ -]?opt", "softopt")).isTrue();
        assertThat(matches("soft[ -]?opt", "soft-opt")).isTrue();
        assertThat(matches("soft[ -]?opt", "soft1opt")).isFalse();
        assertThat(matches("\\[a [\\]x ]b", "[a  b")).isTrue();
    }

    @Test
    void theSpaceItselfCanBeMeant() {
        assertThat(matches("-\\x20a", "- a")).isTrue();
        assertThat(matches("-\\x20a", "-\u00a0a")).isFalse();
    }

    @Test
    void capitalsMatterOnlyWhereSaid() {
        assertThat(matches("uk", "UK")).isTrue();
        assertThat(matches("(?-i)uk", "UK")).isFalse();
    }

    @Test
    void signsOfQuotedWordsHaveNoMeaning() {
        assertThat(matches(WordPattern.quote("St. John's (U.K.)"), "St. John's (U.K.)"))
                .isTrue();
        assertThat(matches(WordPattern.quote("a.b"), "axb")).isFalse();
    }

    private static boolean matches(String expression, String words) {
        return WordPattern.of(expression).matcher(words).matches();
    }
}
