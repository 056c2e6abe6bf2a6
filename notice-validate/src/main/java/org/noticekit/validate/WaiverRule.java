package org.noticekit.validate;

import org.noticekit.finding.Severity;
import org.noticekit.internal.EnumWords;

/** The rules that waivers themselves are held against. What breaks one of them cannot be waived. */
public enum WaiverRule {
    WAIVER_EXPIRED(
            Severity.WARNING,
            "The last day of a waiver for something that is found has not passed",
            "Mend what was waived, or decide anew, with a reason and a new last day."),
    /** One that runs on for longer has no effect. */
    WAIVER_TOO_LONG(
            Severity.ERROR,
            "A waiver does not run on for more than 366 days",
            "Choose a last day within a year, by when somebody looks at it again."),
    WAIVER_UNUSED(
            Severity.WARNING,
            "A waiver is for something that is found, whether its last day has passed or not",
            "Take the waiver away, or correct the rule or the place that it names.");

    private final Severity severity;
    private final String title;
    private final String fix;

    WaiverRule(Severity severity, String title, String fix) {
        this.severity = severity;
        this.title = title;
        this.fix = fix;
    }

    /** The rule's id in findings, in kebab-case, such as {@code waiver-expired}. */
    public String id() {
        return EnumWords.kebab(this);
    }

    /** What holds of waivers that keep the rule, as a sentence without a full stop. */
    public String title() {
        return title;
    }

    /** How grave a breach is. */
    public Severity severity() {
        return severity;
    }

    /** What to do about a breach, in plain English. */
    public String fix() {
        return fix;
    }
}
