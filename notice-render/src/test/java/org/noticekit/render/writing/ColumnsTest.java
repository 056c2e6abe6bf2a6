package org.noticekit.render.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "a letter, a, 1",
        "a letter with a mark, e\u0301, 1",
        "a letter with several marks, a\u0301\u0323\u0308, 1",
        "a Chinese character, \u4E2D, 2",
        "one with a variation, \u845B\uDB40\uDD00, 2",
        "a syllable of Hangul in parts, \u1112\u1161\u11AB, 2",
        "a pictograph, \uD83D\uDE00, 2",
        "a pictograph of Unicode 15, \uD83E\uDEE8, 2",
        "a watch that is an emoji by itself, \u231A, 2",
        "a heart in black, \u2764, 1",
        "a heart as an emoji, \u2764\uFE0F, 2",
        "a heart in black by choice, \u2764\uFE0E, 1",
        "a key on a keyboard, 1\uFE0F\u20E3, 2",
        "a letter that cannot be an emoji, a\uFE0F, 1",
        "a family, \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2",
        "a heart on fire, \u2764\uFE0F\u200D\uD83D\uDD25, 2",
        "a hand with a tone of skin, \uD83D\uDC4B\uD83C\uDFFD, 2",
        "a tone of skin by itself, \uD83C\uDFFD, 2",
        "a flag, \uD83C\uDDEC\uD83C\uDDE7, 2",
        "two flags, \uD83C\uDDEC\uD83C\uDDE7\uD83C\uDDEE\uD83C\uDDEA, 4",
        "half a flag, \uD83C\uDDEC, 1",
        "a flag and a half, \uD83C\uDDEC\uD83C\uDDE7\uD83C\uDDEE, 3",
        "the flag of Wales, \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F, 2",
        "letters that are joined, a\u200Db, 2",
        "a mark by itself, \u0301, 0",
        "half a pair, \uD83D, 1",
        "a soft hyphen, a\u00ADb, 2"
    })
    void countsWhatIsShown(String what, String text, int columns) {
        assertThat(Columns.of(text)).as(what).isEqualTo(columns);
    }

    @Test
    void endsWhereTheNextBegins() {
        String text = "e\u0301\uD83C\uDDEC\uD83C\uDDE7\u2764\uFE0Fx";

        assertThat(Columns.end(text, 0)).isEqualTo(2);
        assertThat(Columns.end(text, 2)).isEqualTo(6);
        assertThat(Columns.end(text, 6)).isEqualTo(8);
        assertThat(Columns.end(text, 8)).isEqualTo(9);
    }
}
