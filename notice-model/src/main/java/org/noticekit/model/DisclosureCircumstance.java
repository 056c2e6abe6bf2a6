package org.noticekit.model;

/** When the law requires or allows data to be passed on. */
public enum DisclosureCircumstance {
    /** A law requires it. */
    LEGAL_DUTY,
    /** A court orders it. */
    COURT_ORDER,
    /** The police or another enforcer asks. */
    LAW_ENFORCEMENT_REQUEST,
    /** A regulator asks. */
    REGULATOR_REQUEST,
    /** To prevent or detect crime. */
    CRIME_PREVENTION,
    /** To prevent or detect fraud. */
    FRAUD_PREVENTION,
    /** To audit public funds. */
    AUDIT_OF_PUBLIC_FUNDS,
    /** To assess or collect tax. */
    TAX,
    /** To make or defend legal claims. */
    LEGAL_CLAIMS,
    /** To protect a child or somebody at risk. */
    SAFEGUARDING,
    /** In an emergency or where somebody's health is in danger. */
    EMERGENCY,
    /** In answer to an access to information request. */
    FREEDOM_OF_INFORMATION
}
