package org.noticekit.model;

/** The special categories of personal data (UK GDPR Article 9(1)). */
public enum SpecialCategory {
    /** Racial or ethnic origin. */
    RACIAL_OR_ETHNIC_ORIGIN,
    /** Political opinions. */
    POLITICAL_OPINIONS,
    /** Religious or philosophical beliefs. */
    RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS,
    /** Trade union membership. */
    TRADE_UNION_MEMBERSHIP,
    /** Genetic data. */
    GENETIC_DATA,
    /** Biometric data used to identify somebody. */
    BIOMETRIC_DATA,
    /** Health, disability included. */
    HEALTH,
    /** Sex life. */
    SEX_LIFE,
    /** Sexual orientation. */
    SEXUAL_ORIENTATION
}
