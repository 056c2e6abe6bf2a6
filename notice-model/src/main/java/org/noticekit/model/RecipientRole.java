package org.noticekit.model;

/** What a recipient is in law. */
public enum RecipientRole {
    /** A third party (UK GDPR Article 4(10)) that decides for itself. */
    INDEPENDENT_CONTROLLER,
    /** It decides together with the controller. */
    JOINT_CONTROLLER,
    /** A public authority acting under its own law. */
    PUBLIC_AUTHORITY,
    /** It acts on the controller's behalf, but is not named. */
    PROCESSOR
}
