package org.noticekit.model;

/** The conditions of UK GDPR Annex 1. */
public enum RecognisedInterestCondition {
    /** Somebody asks for the data who needs it for a public task. */
    PUBLIC_TASK_DISCLOSURE_REQUEST,
    /** National security, public security or defence. */
    NATIONAL_SECURITY_PUBLIC_SECURITY_DEFENCE,
    /** Responding to an emergency (Civil Contingencies Act 2004, Part 2). */
    EMERGENCY,
    /** Detecting, investigating or preventing crime, or catching or prosecuting offenders. */
    CRIME,
    /** Safeguarding a vulnerable individual. */
    SAFEGUARDING_VULNERABLE
}
