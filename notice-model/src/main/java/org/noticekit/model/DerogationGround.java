package org.noticekit.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grounds of UK GDPR Article 49(1). */
public enum DerogationGround {
    /** The person has explicitly consented (point (a)). */
    EXPLICIT_CONSENT('a'),
    /** It is needed for a contract with the person (point (b)). */
    CONTRACT('b'),
    /** It is needed for a contract in the person's interest (point (c)). */
    CONTRACT_IN_THEIR_INTEREST('c'),
    /** Important reasons of public interest (point (d)). */
    PUBLIC_INTEREST('d'),
    /** Legal claims (point (e)). */
    LEGAL_CLAIMS('e'),
    /** Vital interests of somebody who cannot consent (point (f)). */
    VITAL_INTERESTS('f'),
    /** It comes from a public register (point (g)). */
    PUBLIC_REGISTER('g'),
    /** Compelling legitimate interests (the second subparagraph). */
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
