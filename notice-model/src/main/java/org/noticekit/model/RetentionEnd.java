package org.noticekit.model;

/** What happens to data at the end. */
public enum RetentionEnd {
    /** It is deleted. */
    DELETED,
    /** It is made anonymous. */
    ANONYMISED,
    /** It goes to an archive. */
    ARCHIVED,
    /** It is reviewed. */
    REVIEWED,
    /** It is given back. */
    RETURNED
}
