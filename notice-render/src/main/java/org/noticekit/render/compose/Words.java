package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.Place;
import org.noticekit.model.TimePeriod;
import org.noticekit.render.document.Inline;

/**
 * Our own words in one language: phrases, names of enum constants, of places and of languages, dates and lengths of
 * time. None of them comes from the machine's locale data, so they are the same everywhere. Thread-safe.
 */
class Words {
    private static final PhraseBook ENGLISH = PhraseBook.read("en").orElseThrow();
    private static final Words IN_ENGLISH = new Words(ENGLISH, Tongue.of("en"));
    private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Tongue tongue;
    private final PluralRule plurals;
    private final Map<String, Phrase> phrases;
    private final Map<Enum<?>, String> choiceKeys;

    Words(PhraseBook book, Tongue tongue) {
        this.tongue = tongue;
        this.plurals = book.plurals();
        this.phrases = new HashMap<>();
        this.choiceKeys = new ConcurrentHashMap<>();
        for (String key : book.keys()) {
            phrases.put(key, Phrase.of(key, book.pattern(key)));
        }
    }

    /** The same words in a notice of another language. */
    private Words(Words same, Tongue tongue) {
        this.tongue = tongue;
        this.plurals = same.plurals;
        this.phrases = same.phrases;
        this.choiceKeys = same.choiceKeys;
    }

    /**
     * The words for a notice in {@code language}: in that language if there is a file of them, and otherwise in English,
     * marked as such.
     */
    static Words of(LanguageTag language) {
        Words words = known(language.language());
        boolean same = words.tongue.language().equals(language.language());
        return same ? words : new Words(words, new Tongue(words.tongue.language(), language.value()));
    }

    /** Keeps those that there are, and nothing of languages of which there is no file: anybody may name such. */
    private static Words known(String language) {
        @Nullable Words kept = BY_LANGUAGE.get(language);
        if (kept != null) {
            return kept;
        }
        Optional<PhraseBook> book = PhraseBook.read(language);
        return book.isEmpty()
                ? IN_ENGLISH
                : BY_LANGUAGE.computeIfAbsent(language, it -> new Words(book.get(), Tongue.of(it)));
    }

    /** Whether there is such a phrase. */
    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** The phrase with its gaps filled, each of them. */
    List<Inline> say(String key, Gap... gaps) {
        Gap[] marked = Stream.of(gaps).map(tongue::within).toArray(Gap[]::new);
        return tongue.mark(phrase(key).fill(marked));
    }

    /** What a choice is called: the phrase {@code right-kind.access} for {@code RightKind.ACCESS}. */
    List<Inline> choice(Enum<?> choice) {
        return say(choiceKey(choice));
    }

    /** What a choice is called in a group of phrases of its own: {@code law-article.uk-gdpr}. */
    List<Inline> choice(String group, Enum<?> choice, Gap... gaps) {
        return say(group + "." + EnumWords.kebab(choice), gaps);
    }

    /** What a place is called, with its article where the language has one. */
    List<Inline> place(Place place) {
        return say("place." + place.value());
    }

    /** What a language is called, whatever its region; its tag, if we have no name for it. */
    List<Inline> language(LanguageTag language) {
        String key = "language." + language.language();
        return has(key) ? say(key) : Inline.text(language.value());
    }

    /** A date with the precision it was given: "23 November 2026", "June 2024", "2024". */
    List<Inline> date(NoticeDate date) {
        return tongue.mark(List.of(new Inline.Time(Inline.plainText(dateWords(date)), date.value())));
    }

    private List<Inline> dateWords(NoticeDate date) {
        Gap year = Gap.of("year", Integer.toString(date.year()));
        OptionalInt month = date.month();
        if (month.isEmpty()) {
            return say("date.year", year);
        }
        Gap monthName = Gap.of("month", say("month." + month.getAsInt()));
        OptionalInt day = date.day();
        return day.isEmpty()
                ? say("date.month", monthName, year)
                : say("date.day", Gap.of("day", Integer.toString(day.getAsInt())), monthName, year);
    }

    /** A length of time: "2 years", "1 year and 6 months". */
    List<Inline> period(TimePeriod period) {
        List<List<Inline>> parts = new ArrayList<>();
        count("period.years", period.years(), parts);
        count("period.months", period.months(), parts);
        count("period.weeks", period.weeks(), parts);
        count("period.days", period.days(), parts);
        return and(parts);
    }

    private void count(String key, int number, List<List<Inline>> parts) {
        if (number > 0) {
            parts.add(counted(key, number));
        }
    }

    /** A number of things, the word for them in the form that goes with it. */
    List<Inline> counted(String key, int number) {
        return say(key + "." + plurals.form(number), Gap.of("number", Integer.toString(number)));
    }

    /** Things one after the other, as the language lists them: "a", "a and b", "a, b and c". */
    List<Inline> and(List<List<Inline>> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Inline> said = new ArrayList<>(things.get(0));
        for (int i = 1; i < things.size(); i++) {
            said.addAll(say(i == things.size() - 1 ? "list.last" : "list.next"));
            said.addAll(things.get(i));
        }
        return said;
    }

    Phrase phrase(String key) {
        @Nullable Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("There is no phrase " + key + " in " + tongue.language() + ".");
        }
        return phrase;
    }

    private String choiceKey(Enum<?> choice) {
        return choiceKeys.computeIfAbsent(
                choice, it -> kebab(it.getDeclaringClass().getSimpleName()) + "." + EnumWords.kebab(it));
    }

    private static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }
}
