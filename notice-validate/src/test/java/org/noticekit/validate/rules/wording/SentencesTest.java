package org.noticekit.validate.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aMarkEndsASentenceOnlyBeforeWhiteSpace() {
        assertThat(sentences("Is it us? Yes! See https://sampleton.example/a?b=c or Mr.X.  So"))
                .containsExactly("Is it us?", "Yes!", "See https://sampleton.example/a?b=c or Mr.X.", "So");
    }

    @Test
    void aParagraphAndAnItemOfAListEndASentence() {
        assertThat(sentences("We use:\n\n- your name\n  * your age\n1) your home\n\nNo more"))
                .containsExactly("We use:", "- your name", "* your age", "1) your home", "No more");
    }

    @Test
    void aLineEndsNoSentence() {
        assertThat(sentences("We keep it for\n6 years and\n*never* longer"))
                .containsExactly("We keep it for\n6 years and\n*never* longer");
    }

    @Test
    void noWordsNoSentence() {
        assertThat(sentences(" \n\n ")).isEmpty();
        assertThat(sentences("")).isEmpty();
    }

    @Test
    void theSentenceAroundWordsIsTheOneTheyStandIn() {
        String text = "One. Two has words. Three.";

        assertThat(around(text, "has")).isEqualTo("Two has words.");
        assertThat(around(text, "words.")).isEqualTo("Two has words.");
        assertThat(around(text, "words. Three")).isEqualTo("Two has words. Three.");
        assertThat(around(text, "One")).isEqualTo("One.");
    }

    @Test
    void aSentenceWithoutEndIsReadNearTheWordsOnly() {
        String far = "far ".repeat(100);

        assertThat(around(far + "here" + far, "here")).hasSize(603).contains("here");
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        return Sentences.around(text, start, start + words.length());
    }
}
