package org.noticekit.validate.rule;

/**
 * One thing the law, guidance or good sense asks of a notice.
 *
 * <p>A rule has no state and may be used by many threads at once. It sees only its context and never calls another
 * rule. Where what it looks at is itself missing it stays silent, because another rule reports that.
 */
public interface Rule {

    /** What is known of the rule before it is run; the same object each time. */
    RuleInfo info();

    /** Reports each thing in the notice that breaks the rule, once. */
    void check(NoticeContext notice, Report report);
}
