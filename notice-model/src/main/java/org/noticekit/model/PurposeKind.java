package org.noticekit.model;

/** The kinds of purpose between which rules differ. */
public enum PurposeKind {
    /** Providing a service or dealing with an application. */
    SERVICE,
    /** Answering questions and requests. */
    ENQUIRY,
    /** Keeping an account. */
    ACCOUNT,
    /** Checking who somebody is. */
    IDENTITY_CHECK,
    /** Taking or making payments. */
    PAYMENT,
    /** Handling complaints. */
    COMPLAINT,
    /** Sending messages people asked for or need. */
    COMMUNICATION,
    /** Advertising or promoting aims or goods (PECR regulation 2(1)). */
    DIRECT_MARKETING,
    /** Asking people's views. */
    CONSULTATION,
    /** Improving services or a site. */
    IMPROVEMENT,
    /** Measuring use of a site or service. */
    ANALYTICS,
    /** Research and statistics (UK GDPR Article 84B). */
    RESEARCH_OR_STATISTICS,
    /** Archiving in the public interest. */
    ARCHIVING,
    /** Checking that everybody is treated equally. */
    EQUALITY_MONITORING,
    /** Keeping systems and people safe. */
    SECURITY,
    /** Testing systems with people's real data. */
    SYSTEM_TESTING,
    /** Monitoring or recording communications. */
    MONITORING,
    /** Preventing or detecting fraud, data matching included. */
    FRAUD_PREVENTION,
    /** Preventing, investigating or prosecuting offences. */
    LAW_ENFORCEMENT,
    /** Making or defending legal claims. */
    LEGAL_CLAIMS,
    /** Protecting children and people at risk. */
    SAFEGUARDING,
    /** Helping people in emergencies. */
    EMERGENCY,
    /** Planning and managing services. */
    PLANNING,
    /** Any other purpose. */
    OTHER
}
