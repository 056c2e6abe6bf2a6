package org.noticekit.policy;

/** Who has the data, to whom a rule can be limited. */
public enum DataHolder {
    /** The controller itself. */
    CONTROLLER,
    /** Its suppliers, and theirs. */
    PROCESSORS,
    /** Everybody else who gets data, and those to whom it is transferred. */
    RECIPIENTS
}
