package org.noticekit.model;

/** The grounds of Article 49(1). */
public enum DerogationGround {
    /** Point (a): explicit consent. */
    EXPLICIT_CONSENT,
    /** Point (b): a contract with the person. */
    CONTRACT,
    /** Point (c): a contract in the person's interest. */
    CONTRACT_IN_THEIR_INTEREST,
    /** Point (d): important reasons of public interest. */
    PUBLIC_INTEREST,
    /** Point (e): legal claims. */
    LEGAL_CLAIMS,
    /** Point (f): vital interests. */
    VITAL_INTERESTS,
    /** Point (g): a public register. */
    PUBLIC_REGISTER,
    /** The second subparagraph: compelling legitimate interests. */
    COMPELLING_LEGITIMATE_INTERESTS
}
