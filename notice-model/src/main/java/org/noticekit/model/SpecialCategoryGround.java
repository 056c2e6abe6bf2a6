package org.noticekit.model;

/** The grounds of UK GDPR Article 9(2). */
public enum SpecialCategoryGround {
    /** Explicit consent. */
    EXPLICIT_CONSENT('a'),
    /** Employment, social security and social protection law. */
    EMPLOYMENT_AND_SOCIAL_PROTECTION('b'),
    /** Vital interests of somebody who cannot consent. */
    VITAL_INTERESTS('c'),
    /** A not-for-profit body and its members. */
    NOT_FOR_PROFIT_BODY('d'),
    /** Data the person has manifestly made public. */
    MANIFESTLY_PUBLIC('e'),
    /** Legal claims, or courts acting as such. */
    LEGAL_CLAIMS('f'),
    /** Substantial public interest. */
    SUBSTANTIAL_PUBLIC_INTEREST('g'),
    /** Health or social care. */
    HEALTH_OR_SOCIAL_CARE('h'),
    /** Public health. */
    PUBLIC_HEALTH('i'),
    /** Archiving, research or statistics. */
    ARCHIVING_RESEARCH_STATISTICS('j');

    private final char letter;

    SpecialCategoryGround(char letter) {
        this.letter = letter;
    }

    /** The point of Article 9(2) (EU institutions: Article 10(2)), {@code a} to {@code j}. */
    public char letter() {
        return letter;
    }
}
