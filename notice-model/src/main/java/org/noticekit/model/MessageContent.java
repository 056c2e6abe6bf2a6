package org.noticekit.model;

/** What messages are, for the law on marketing (PECR regulations 2(1) and 22). */
public enum MessageContent {
    /** Needed for a task or service. */
    SERVICE_MESSAGES,
    /** Direct marketing. */
    MARKETING,
    /** Both: messages needed for a task or service that also market something. */
    MIXED
}
