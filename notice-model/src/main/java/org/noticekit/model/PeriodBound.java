package org.noticekit.model;

/** Whether a time is exact or a limit. */
public enum PeriodBound {
    /** Exactly so long. */
    EXACTLY,
    /** So long at most. */
    AT_MOST,
    /** So long at least. */
    AT_LEAST
}
