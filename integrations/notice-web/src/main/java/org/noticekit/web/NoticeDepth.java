package org.noticekit.web;

/** How much of a notice a page says. What is said just in time is no page, but stands beside the fields of a form. */
public enum NoticeDepth {
    /** Everything. */
    FULL,
    /** The key facts, with links to the full notice. */
    SUMMARY
}
