package org.noticekit.model;

/** The kinds of document that belong with a notice. */
public enum DocumentKind {
    /** What is stored on people's devices. */
    COOKIE_POLICY,
    /** The terms of a site or service. */
    TERMS_AND_CONDITIONS,
    /** The body's policy on data protection. */
    DATA_PROTECTION_POLICY,
    /** How long each kind of record is kept. */
    RETENTION_SCHEDULE,
    /** The policy on special category data (Data Protection Act 2018, Schedule 1, paragraphs 38 to 41). */
    APPROPRIATE_POLICY_DOCUMENT,
    /** How records are managed, for example under the Public Records (Scotland) Act 2011. */
    RECORDS_MANAGEMENT_PLAN,
    /** A code the body keeps to. */
    CODE_OF_PRACTICE,
    /** A data protection impact assessment or a summary. */
    IMPACT_ASSESSMENT,
    /** How the body uses information to improve its services. */
    INFORMATION_USE_POLICY,
    /** A list of the body's duties in law. */
    STATUTORY_DUTIES,
    /** How complaints are handled. */
    COMPLAINTS_PROCEDURE,
    /** How accessible the site is. */
    ACCESSIBILITY_STATEMENT,
    /** How the body complies with data protection law. */
    COMPLIANCE_STATEMENT,
    /** A public register. */
    REGISTER,
    /** Any other document. */
    OTHER
}
