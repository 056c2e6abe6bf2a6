package org.noticekit.model;

/** The kinds of accountability measure. */
public enum AccountabilityKind {
    /** Data protection impact assessments (Article 35). */
    IMPACT_ASSESSMENT,
    /** Keeping to the principles (Article 5). */
    PRINCIPLES,
    /** Policies and statements. */
    POLICY,
    /** Checks that data is right. */
    DATA_QUALITY,
    /** Records of processing (Article 30). */
    RECORDS,
    /** Training. */
    TRAINING,
    /** Audits and reviews. */
    AUDIT,
    /** Any other measure. */
    OTHER
}
