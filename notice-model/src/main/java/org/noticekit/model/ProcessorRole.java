package org.noticekit.model;

/** What a supplier is in law. */
public enum ProcessorRole {
    /** It acts only on instructions. */
    PROCESSOR,
    /** It acts for a processor. */
    SUB_PROCESSOR,
    /** It decides together with the controller. */
    JOINT_CONTROLLER,
    /** It decides for itself. */
    INDEPENDENT_CONTROLLER;

    /** Whether it decides what happens to data, alone or with others. */
    public boolean decides() {
        return this == JOINT_CONTROLLER || this == INDEPENDENT_CONTROLLER;
    }
}
