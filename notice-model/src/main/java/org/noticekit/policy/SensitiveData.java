package org.noticekit.policy;

/** Kinds of data that the law guards more closely, to which a rule can be limited. */
public enum SensitiveData {
    /** Special category data (UK GDPR Article 9(1)). */
    SPECIAL_CATEGORY,
    /** Criminal offence data (Article 10). */
    CRIMINAL_OFFENCE
}
