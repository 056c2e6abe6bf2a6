package org.noticekit.model;

/** The rights of people whose data is used. */
public enum RightKind {
    /** To be told how data is used (UK GDPR Articles 13 and 14). */
    BE_INFORMED,
    /** To get a copy (Article 15). */
    ACCESS,
    /** To have mistakes corrected (Article 16). */
    RECTIFICATION,
    /** To have data deleted (Article 17). */
    ERASURE,
    /** To limit how data is used (Article 18). */
    RESTRICTION,
    /** To get data in a form that another service can use (Article 20). */
    PORTABILITY,
    /** To object to how data is used (Article 21(1)). */
    OBJECT,
    /** To stop direct marketing (Article 21(2) and (3)). */
    OBJECT_TO_DIRECT_MARKETING,
    /** Not to be left with a decision by computer alone (UK GDPR Articles 22A to 22D; EU GDPR Article 22). */
    AUTOMATED_DECISIONS,
    /** To withdraw consent at any time (Article 7(3)). */
    WITHDRAW_CONSENT
}
