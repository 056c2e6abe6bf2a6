package org.noticekit.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grounds of UK GDPR Article 49(1). */
public enum DerogationGround {
    /** Point (a): explicit consent. */
    EXPLICIT_CONSENT('a'),
    /** Point (b): a contract with the person. */
    CONTRACT('b'),
    /** Point (c): a contract in the person's interest. */
    CONTRACT_IN_THEIR_INTEREST('c'),
    /** Point (d): important reasons of public interest. */
    PUBLIC_INTEREST('d'),
    /** Point (e): legal claims. */
    LEGAL_CLAIMS('e'),
    /** Point (f): vital interests. */
    VITAL_INTERESTS('f'),
    /** Point (g): a public register. */
    PUBLIC_REGISTER('g'),
    /** The second subparagraph: compelling legitimate interests. */
    COMPELLING_LEGITIMATE_INTERESTS(null);

    private final @Nullable Character letter;

    DerogationGround(@Nullable Character letter) {
        this.letter = letter;
    }

    /** The point of Article 49(1), {@code a} to {@code g}; none for its second subparagraph. */
    public Optional<Character> letter() {
        return Optional.ofNullable(letter);
    }
}
