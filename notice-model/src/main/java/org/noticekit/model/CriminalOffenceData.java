package org.noticekit.model;

/**
 * Personal data about criminal convictions and offences (UK GDPR Article 10; Data Protection Act 2018, section
 * 11(2)).
 */
public enum CriminalOffenceData {
    /** Convictions. */
    CONVICTIONS,
    /** Offences committed. */
    OFFENCES,
    /** Alleged offences. */
    ALLEGATIONS,
    /** Proceedings for an offence and their outcome, sentences included. */
    PROCEEDINGS,
    /** Security measures related to them. */
    SECURITY_MEASURES
}
