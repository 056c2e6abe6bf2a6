package org.noticekit.model;

/** A scheme to which a recipient must belong for an approval to count. */
public enum ApprovalScheme {
    /** The EU-US Data Privacy Framework, without its UK Extension. */
    EU_US_DATA_PRIVACY_FRAMEWORK,
    /** The UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge). */
    UK_EXTENSION
}
