package org.noticekit.model;

/** How data comes to be. */
public enum DataOrigin {
    /** People provide it. */
    PROVIDED,
    /** Collected automatically, from a device or by watching. */
    OBSERVED,
    /** Worked out from other data. */
    DERIVED,
    /** Given to people by the controller, such as a reference number. */
    ASSIGNED,
    /** Somebody else provides it. */
    THIRD_PARTY
}
