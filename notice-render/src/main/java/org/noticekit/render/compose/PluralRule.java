package org.noticekit.render.compose;

import java.util.Arrays;
import java.util.List;

/**
 * How languages count: which form of a word goes with a number. The rules are those of Unicode's CLDR for whole numbers,
 * and so are the names of the forms.
 */
enum PluralRule {
    /** English, German and most of their neighbours: one, and all others. */
    ONE_OTHER("one-other", "one other") {
        @Override
        String form(int number) {
            return number == 1 ? "one" : "other";
        }
    },

    /** Irish: small numbers fall into groups by how they change the word after them. */
    IRISH("irish", "one two few many other") {
        @Override
        String form(int number) {
            if (number == 1) {
                return "one";
            }
            if (number == 2) {
                return "two";
            }
            return number >= 3 && number <= 6 ? "few" : number >= 7 && number <= 10 ? "many" : "other";
        }
    },

    /** Welsh: some numbers have a form of their own, for they change the word after them. */
    WELSH("welsh", "zero one two few many other") {
        @Override
        String form(int number) {
            return switch (number) {
                case 0 -> "zero";
                case 1 -> "one";
                case 2 -> "two";
                case 3 -> "few";
                case 6 -> "many";
                default -> "other";
            };
        }
    };

    private final String word;
    private final String forms;

    PluralRule(String word, String forms) {
        this.word = word;
        this.forms = forms;
    }

    /** The rule that a file of phrases calls so. */
    static PluralRule of(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no plural rule " + word + "."));
    }

    /** The endings of a phrase's key, one for each form. */
    List<String> forms() {
        return List.of(forms.split(" "));
    }

    /** The ending of the phrase's key that goes with {@code number}, which is not negative. */
    abstract String form(int number);
}
