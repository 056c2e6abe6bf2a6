package org.noticekit.model;

/** The kinds of source of data. */
public enum SourceKind {
    /** Another public body. */
    PUBLIC_BODY,
    /** Any other organisation. */
    ORGANISATION,
    /** Another person. */
    INDIVIDUAL,
    /** A public register or publication. */
    PUBLIC_REGISTER,
    /** A social media or other platform. */
    PLATFORM,
    /** Other records of the controller. */
    OWN_RECORDS
}
