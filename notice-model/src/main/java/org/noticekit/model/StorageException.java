package org.noticekit.model;

/** The exceptions from consent in PECR Schedule A1. */
public enum StorageException {
    /** Sending a communication. */
    TRANSMISSION,
    /** Strictly necessary for what the person asked for. */
    STRICTLY_NECESSARY,
    /** Statistics to improve the service. */
    STATISTICAL,
    /** How the service looks or works for the person. */
    APPEARANCE,
    /** Helping in an emergency. */
    EMERGENCY
}
