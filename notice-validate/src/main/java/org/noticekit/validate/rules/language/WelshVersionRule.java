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

/** A Welsh council has its notice in Welsh. */
final class WelshVersionRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("welsh-version")
            .title("The notice of a Welsh county council is there in Welsh")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(welshLanguage("25"))
            .addAllAuthorities(welshStandards("52"))
            .why("County and county borough councils and National Park authorities in Wales must have their web pages "
                    + "in Welsh, if the website standard is in their compliance notice, as it is in most.")
            .fix(Wording.of("Publish the notice in Welsh, and name that version in this one."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        PrivacyNotice judged = notice.notice();
        boolean welsh = Versions.isWelsh(judged.language())
                || judged.languageVersions().stream().anyMatch(version -> Versions.isWelsh(version.language()))
                || Versions.atHand(notice).stream().anyMatch(other -> Versions.isWelsh(other.language()));
        if (!welsh && Versions.areBoundToWelsh(notice)) {
            report.add(notice.subject(), "The notice is a Welsh council's, but names no version in Welsh.");
        }
    }
}
