package org.noticekit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private final Suggestions words = new Suggestions(List.of(
            "title", "lawfulBases", "public-task", "legal-obligation", "uk-gdpr", "eu-gdpr", "to", "post", "email"));

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tilte, title",
        "titles, title",
        "lawful_bases, lawfulBases",
        "Lawful Basis, lawfulBases",
        "PUBLIC TASK, public-task",
        "publictask, public-task",
        "publik-tassk, public-task",
        "uk.gdpr, uk-gdpr",
        "e-mail, email",
        "pots, post",
        "t, ",
        "xy, ",
        "'', ",
        "-, ",
        "something else, ",
        "obligation, ",
    })
    void guessesWhatWasMeant(String word, String meant) {
        assertThat(words.nearest(word)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void givesUpWhenThereIsTooMuchToCompare() {
        String meant = "a".repeat(64);
        List<String> words = IntStream.range(0, 5_000)
                .mapToObj(i -> "b".repeat(60) + i)
                .collect(Collectors.toCollection(ArrayList::new));
        words.add(meant);
        Suggestions many = new Suggestions(words);
        String written = "a".repeat(63);

        assertThat(many.nearest(written)).contains(meant);
        assertThat(many.nearest(written)).isEmpty();
    }

    @Test
    void nothingIsMeantThatIsTooLongToBeWritten() {
        assertThat(new Suggestions(List.of("-".repeat(100) + "post")).nearest("post"))
                .isEmpty();
    }

    @Property(seed = "20261123")
    void neverThrows(@ForAll String word) {
        assertThat(words.nearest(word)).isNotNull();
    }
}
