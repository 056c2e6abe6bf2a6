package org.noticekit.validate;

import org.noticekit.finding.Severity;
import org.noticekit.internal.EnumWords;

/** The rules that waivers themselves are held against. What breaks one of them cannot be waived. */
public enum WaiverRule {
    /** The last day of a waiver for something that is found has not passed. */
    WAIVER_EXPIRED(Severity.WARNING),
    /** A waiver does not run on for more than 366 days. One that does has no effect. */
    WAIVER_TOO_LONG(Severity.ERROR),
    /** A waiver is for something that is found, whether its last day has passed or not. */
    WAIVER_UNUSED(Severity.WARNING);

    private final Severity severity;

    WaiverRule(Severity severity) {
        this.severity = severity;
    }

    /** The rule's id in findings, in kebab-case, such as {@code waiver-expired}. */
    public String id() {
        return EnumWords.kebab(this);
    }

    /** How grave a breach is. */
    public Severity severity() {
        return severity;
    }
}
