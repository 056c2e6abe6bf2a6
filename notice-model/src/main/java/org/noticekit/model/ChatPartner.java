package org.noticekit.model;

/** Who or what answers in a chat. */
public enum ChatPartner {
    /** A person. */
    STAFF,
    /** A machine. */
    AUTOMATED,
    /** A machine first, then a person if wanted. */
    AUTOMATED_THEN_STAFF
}
