package org.noticekit.model;

/** How much of the data is in a place. */
public enum LocationExtent {
    /** All of it. */
    ALL,
    /** Almost all of it. */
    MOST,
    /** Some of it. */
    SOME
}
