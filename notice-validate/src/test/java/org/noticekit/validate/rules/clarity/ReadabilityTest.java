package org.noticekit.validate.rules.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void aFullStopEndsASentenceOnlyBeforeWhiteSpace() {
        Readability counted = Readability.of("Write to a.b@sampleton.example by 3.30 today. Or call us!");

        assertThat(counted.words()).isEqualTo(9);
        assertThat(counted.longest()).isEqualTo(6);
    }

    @Test
    void anItemOfAListIsASentence() {
        assertThat(Readability.of("We use:\n\n- your name\n- your home address\n- your age")
                        .longest())
                .isEqualTo(3);
    }

    @Test
    void theLongestSentenceIsFoundWhereItStands() {
        String text = "We care. We keep [your data](https://sampleton.example/a-b-c) safe. So.";
        Readability counted = Readability.of(text);

        assertThat(text.substring(counted.longestStart(), counted.longestEnd()))
                .isEqualTo("We keep [your data](https://sampleton.example/a-b-c) safe");
        assertThat(counted.longest()).isEqualTo(5);
    }

    /** 20 words of 76 letters in 2 sentences: 4.71 × 3.8 + 0.5 × 10 − 21.43 = 1.468. */
    @Test
    void theIndexIsThatOfItsAuthors() {
        assertThat(Readability.of("four four four four four four four four thr thr. "
                                + "four four four four four four four four thr thr.")
                        .index())
                .isEqualTo(2);
    }

    @Test
    void noWordsNoIndex() {
        assertThat(Readability.of("…").index()).isZero();
    }
}
