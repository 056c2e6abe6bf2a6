package org.noticekit.model;

/** A thing that the law or good practice wants a notice to say, and that another layer can say in its place. */
public enum NoticeTopic {
    /** Who the controller is and how to reach it. */
    CONTROLLER,
    /** The representative. */
    REPRESENTATIVE,
    /** How to reach the data protection officer. */
    DATA_PROTECTION_OFFICER,
    /** What data is used for. */
    PURPOSES,
    /** The lawful bases. */
    LAWFUL_BASES,
    /** The conditions for special category and criminal offence data. */
    SPECIAL_CATEGORIES,
    /** The categories of personal data. */
    DATA_CATEGORIES,
    /** Where data comes from. */
    SOURCES,
    /** Who receives data. */
    RECIPIENTS,
    /** Transfers abroad and their safeguards. */
    TRANSFERS,
    /** How long data is kept. */
    RETENTION,
    /** People's rights and how to use them. */
    RIGHTS,
    /** The right to withdraw consent. */
    CONSENT_WITHDRAWAL,
    /** How to complain to the controller. */
    COMPLAINTS_TO_CONTROLLER,
    /** The right to complain to the supervisory authority. */
    COMPLAINTS_TO_REGULATOR,
    /** Whether people must provide data, and what happens if they do not. */
    PROVISION,
    /** Automated decisions and profiling. */
    AUTOMATED_DECISIONS,
    /** Cookies and similar technologies. */
    COOKIES,
    /** How data is kept safe. */
    SECURITY,
    /** Information for and about children. */
    CHILDREN,
    /** How the notice changes and how people are told. */
    CHANGES,
    /** What each service does with data. */
    SERVICES
}
