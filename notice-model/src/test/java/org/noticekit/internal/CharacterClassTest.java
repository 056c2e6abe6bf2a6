package org.noticekit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table against the JDK that runs the tests, where the JDK's version of Unicode cannot matter. */
class CharacterClassTest {
    /** Everything below was there, and as it is today, before the oldest Unicode of a JDK that we run on. */
    private static final int FIRST_THAT_CHANGED = 0x530;

    @Test
    void saysWhatTheJdkSaysOfOldCharacters() {
        assertThat(difference(CharacterClass.LETTER_OR_DIGIT, Character::isLetterOrDigit))
                .isEmpty();
        assertThat(difference(CharacterClass.FORMAT, c -> Character.getType(c) == Character.FORMAT))
                .isEmpty();
        assertThat(difference(CharacterClass.PUNCTUATION, CharacterClassTest::isPunctuation))
                .isEmpty();
        assertThat(difference(CharacterClass.SYMBOL, CharacterClassTest::isSymbol))
                .isEmpty();
    }

    @Test
    void holdsNothingThatIsSomethingElseForTheJdk() {
        assertThat(wrong(CharacterClass.LETTER_OR_DIGIT, Character::isLetterOrDigit))
                .isEmpty();
        assertThat(wrong(CharacterClass.FORMAT, c -> Character.getType(c) == Character.FORMAT))
                .isEmpty();
        assertThat(wrong(CharacterClass.PUNCTUATION, CharacterClassTest::isPunctuation))
                .isEmpty();
        assertThat(wrong(CharacterClass.SYMBOL, CharacterClassTest::isSymbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4E00, true", "AC00, true", "FF01, true", "231A, true", "1FAE8, true", "1F9FF, true", "2FFFD, true",
        "1F1E6, false", "2764, false", "61, false", "301, false", "200D, false", "FE0F, false", "1F3FB, true"
    })
    void knowsWhatIsWide(String number, boolean wide) {
        assertThat(CharacterClass.WIDE.has(Integer.parseInt(number, 16))).isEqualTo(wide);
    }

    private static List<String> difference(CharacterClass table, IntPredicate jdk) {
        return IntStream.range(0, FIRST_THAT_CHANGED)
                .filter(c -> table.has(c) != jdk.test(c))
                .mapToObj(CodePoints::number)
                .toList();
    }

    private static List<String> wrong(CharacterClass table, IntPredicate jdk) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> table.has(c) && Character.getType(c) != Character.UNASSIGNED && !jdk.test(c))
                .mapToObj(CodePoints::number)
                .toList();
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
