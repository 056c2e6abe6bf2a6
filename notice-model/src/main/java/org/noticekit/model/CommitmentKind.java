package org.noticekit.model;

/** The kinds of promise. */
public enum CommitmentKind {
    /** Not to sell or rent data. */
    NO_SALE,
    /** Not to pass data on. */
    NO_SHARING,
    /** Not to use data, or pass it on, for marketing. */
    NO_MARKETING,
    /** Not to use data for anything else. */
    NO_OTHER_USE,
    /** Not to follow people. */
    NO_TRACKING,
    /** Not to find out who somebody is. */
    NO_IDENTIFICATION,
    /** Not to send data abroad. */
    NO_TRANSFER,
    /** Not to let a supplier's staff see data. */
    NO_STAFF_ACCESS,
    /** Not to use or share more than is needed. */
    MINIMUM_NECESSARY,
    /** Any other promise. */
    OTHER
}
