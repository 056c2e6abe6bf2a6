package org.noticekit.model;

/** The two limbs of UK GDPR Article 6(1)(e). */
public enum PublicTaskLimb {
    /** A task carried out in the public interest. */
    PUBLIC_INTEREST,
    /** The exercise of official authority. */
    OFFICIAL_AUTHORITY
}
