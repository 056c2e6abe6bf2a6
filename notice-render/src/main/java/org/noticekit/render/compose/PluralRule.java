package org.noticekit.render.compose;

/** How a language counts: which form of a word goes with a number. */
@FunctionalInterface
interface PluralRule {
    /** English and most of its neighbours: one, and all others. */
    PluralRule ONE_AND_OTHER = number -> number == 1 ? "one" : "other";

    /** The ending of the phrase's key that goes with {@code number}. */
    String form(int number);

    /** The rule of {@code language}. */
    static PluralRule of(String language) {
        return switch (language) {
            case "en" -> ONE_AND_OTHER;
            default -> throw new IllegalStateException("Nobody has told how to count in " + language + ".");
        };
    }
}
