package org.noticekit.examples.council;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody entered in a field. */
record Entry(String field, String text) {

    /** Whether an address can be reached, only an email to it shows; this finds slips of the hand. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private static final int LONGEST_EMAIL = 254;

    /** The problem of a field that must be filled in, with this many characters at most. */
    Optional<Problem> filled(int longest) {
        if (text.isBlank()) {
            return problem("missing");
        }
        return text.length() > longest ? problem("long") : Optional.empty();
    }

    /** The problem of a field that must hold an email address. */
    Optional<Problem> email() {
        return filled(LONGEST_EMAIL)
                .or(() -> EMAIL.matcher(text.strip()).matches() ? Optional.empty() : problem("wrong"));
    }

    private Optional<Problem> problem(String kind) {
        return Optional.of(new Problem(field, "problem." + field + "." + kind));
    }
}
