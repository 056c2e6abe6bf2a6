package org.noticekit.validate.rule;

import org.noticekit.finding.Severity;

/** Takes what a rule finds. The rule's id, citations and fix are added to it. */
public interface Report {

    /**
     * Reports a breach with the rule's own severity.
     *
     * @param subject the value it is about, or the parent of the value that is missing
     * @param message what was seen and why it matters, in a sentence or two that name the subject
     */
    void add(Subject subject, String message);

    /** Reports a breach that is graver, or less grave, than the rule's breaches in general. */
    void add(Severity severity, Subject subject, String message);
}
