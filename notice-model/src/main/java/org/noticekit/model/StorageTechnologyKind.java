package org.noticekit.model;

/** The kinds of storage and access technology. */
public enum StorageTechnologyKind {
    /** A cookie. */
    COOKIE,
    /** Storage in the browser. */
    LOCAL_STORAGE,
    /** A tracking pixel or page tag. */
    PIXEL,
    /** A script that reads from the device. */
    SCRIPT,
    /** Recognising a device by its features. */
    FINGERPRINT,
    /** Any other. */
    OTHER
}
