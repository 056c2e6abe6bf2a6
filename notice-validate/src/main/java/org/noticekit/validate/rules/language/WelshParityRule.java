package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.welshLanguage;
import static org.noticekit.validate.law.Cite.welshStandards;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Welsh and English say the same where the Welsh language standards want it. */
final class WelshParityRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("welsh-parity")
            .title("The Welsh and the English notice of a Welsh county council say the same")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(welshLanguage("25"))
            .addAllAuthorities(welshStandards("48", "52"))
            .why(
                    "Welsh must not be treated less favourably than English: the same parts, the same dates, the same links.")
            .fix(Wording.of("Bring the two versions into line."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (PrivacyNotice other : Versions.atHand(notice)) {
            if (Versions.areBoundToWelsh(notice) && Versions.isWelshPair(notice.notice(), other)) {
                String name = "the version in " + Versions.name(other.language());
                notice.differencesFrom(other, name)
                        .forEach(difference -> report.add(difference.subject(), difference.value()));
            }
        }
    }
}
