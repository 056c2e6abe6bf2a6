package org.noticekit.model;

/** Where a notice is in its life. */
public enum NoticeStatus {
    /** Not yet published. */
    DRAFT,
    /** In force. */
    PUBLISHED,
    /** Kept for the record; no longer in force. */
    ARCHIVED
}
