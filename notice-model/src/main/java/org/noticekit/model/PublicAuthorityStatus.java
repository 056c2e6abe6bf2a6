package org.noticekit.model;

/** Whether a body is a public authority or body for data protection law (Data Protection Act 2018, section 7). */
public enum PublicAuthorityStatus {
    /** It is one, while it performs a task in the public interest or exercises official authority. */
    PUBLIC_AUTHORITY,
    /** It is none. */
    NOT_PUBLIC_AUTHORITY
}
