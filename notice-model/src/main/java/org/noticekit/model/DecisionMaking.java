package org.noticekit.model;

/** How decisions about people are made. */
public enum DecisionMaking {
    /** None are made. */
    NONE,
    /** By people. */
    HUMAN,
    /** By people, with a computer's help. */
    ASSISTED,
    /** By a computer, without meaningful human involvement. */
    SOLELY_AUTOMATED
}
