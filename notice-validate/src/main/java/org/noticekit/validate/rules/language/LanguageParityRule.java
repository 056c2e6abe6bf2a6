package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Versions in two languages say the same. */
final class LanguageParityRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("language-parity")
            .title("The versions of the notice in different languages say the same")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "12(1)")))
            .addAllAuthorities(euInstitutions("4(1)(a)", "14(1)"))
            .why("What only one version says is told only to those who read its language.")
            .fix(Wording.of("Bring the two versions into line."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (PrivacyNotice other : Versions.atHand(notice)) {
            if (!Versions.areBoundToWelsh(notice) || !Versions.isWelshPair(notice.notice(), other)) {
                String name = "the version in " + Versions.name(other.language());
                notice.differencesFrom(other, name)
                        .forEach(difference -> report.add(difference.subject(), difference.value()));
            }
        }
    }
}
