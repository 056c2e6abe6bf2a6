package org.noticekit.model;

/** What happens to data in a place. */
public enum LocationUse {
    /** It is stored there. */
    STORED,
    /** It is worked on there. */
    PROCESSED,
    /** It is reached from there, for example by staff. */
    ACCESSED,
    /** Systems that hold it are supported from there. */
    SUPPORTED,
    /** Copies are kept there. */
    BACKED_UP
}
