package org.noticekit.model;

/** Whether data comes from the people it is about. */
public enum CollectionMode {
    /** From the people themselves (UK GDPR Article 13). */
    DIRECT,
    /** From somebody or somewhere else (Article 14). */
    INDIRECT
}
