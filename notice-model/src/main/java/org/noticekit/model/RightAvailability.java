package org.noticekit.model;

/** Whether people have a right in what the notice is about. */
public enum RightAvailability {
    /** They have it. */
    APPLIES,
    /** They have it under conditions. */
    CONDITIONAL,
    /** It is considered case by case. */
    CASE_BY_CASE,
    /** They do not have it. */
    DOES_NOT_APPLY
}
