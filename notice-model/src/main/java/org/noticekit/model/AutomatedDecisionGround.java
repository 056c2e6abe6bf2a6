package org.noticekit.model;

/** What permits an automated decision (UK GDPR Article 22B; EU GDPR Article 22(2)). */
public enum AutomatedDecisionGround {
    /** The person has explicitly consented. */
    EXPLICIT_CONSENT,
    /** It is needed for a contract with the person. */
    CONTRACT,
    /** A law requires or authorises it. */
    LAW
}
