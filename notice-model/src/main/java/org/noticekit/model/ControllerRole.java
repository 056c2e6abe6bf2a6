package org.noticekit.model;

/** What the notice's controller is in an activity. */
public enum ControllerRole {
    /** It decides alone. */
    CONTROLLER,
    /** It decides with others (UK GDPR Article 26). */
    JOINT_CONTROLLER,
    /** It acts on another's behalf (Article 28). */
    PROCESSOR
}
