package org.noticekit.model;

/** What permits an automated decision (UK GDPR Article 22B; EU GDPR Article 22(2)). */
public enum AutomatedDecisionGround {
    /** Explicit consent. */
    EXPLICIT_CONSENT,
    /** A contract with the person. */
    CONTRACT,
    /** A law. */
    LAW
}
