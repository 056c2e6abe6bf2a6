package org.noticekit.model;

/** Whether people must provide data. */
public enum ProvisionRequirement {
    /** The law requires it. */
    STATUTORY,
    /** A contract requires it. */
    CONTRACTUAL,
    /** A contract cannot be made without it. */
    NEEDED_FOR_CONTRACT,
    /** They need not. */
    VOLUNTARY,
    /** Some of it they must, some they need not. */
    PARTLY_VOLUNTARY
}
