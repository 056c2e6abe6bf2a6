package org.noticekit.examples.rule;

import org.noticekit.finding.Citation;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Our own rule: every document that we publish carries a version number. */
public final class VersionNumberRule implements Rule {

    private static final Citation POLICY = Citation.builder()
            .instrument("Our document control policy")
            .pinpoint("section 4")
            .verified(true)
            .build();
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("our-version-number")
            .title("The notice carries a version number")
            .severity(Severity.WARNING)
            .addLaws(Law.values())
            .addAuthorities(Authority.of(POLICY))
            .why("People who write to us can say which version they have read.")
            .fix(Wording.of("Add \"version:\", one higher than the last."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().version().isEmpty()) {
            report.add(notice.subject(), "The notice has no version number.");
        }
    }
}
