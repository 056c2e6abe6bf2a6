package org.noticekit.model;

/** The kinds of security measure. */
public enum SecurityMeasureKind {
    /** Encryption on the way. */
    ENCRYPTION_IN_TRANSIT,
    /** Encryption where it is stored. */
    ENCRYPTION_AT_REST,
    /** Only some may see it. */
    ACCESS_CONTROL,
    /** Suppliers are bound to keep it safe. */
    SUPPLIER_OBLIGATIONS,
    /** Staff are trained. */
    STAFF_TRAINING,
    /** Checks that it is right. */
    DATA_QUALITY,
    /** Secure premises. */
    PHYSICAL_SECURITY,
    /** A security policy or decision. */
    POLICY,
    /** Safeguards for testing with real data. */
    TESTING,
    /** Any other measure. */
    OTHER
}
