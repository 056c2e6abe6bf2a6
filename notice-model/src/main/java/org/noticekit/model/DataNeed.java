package org.noticekit.model;

/** Whether people can leave data out. */
public enum DataNeed {
    /** It is needed. */
    REQUIRED,
    /** It can be left out. */
    OPTIONAL
}
