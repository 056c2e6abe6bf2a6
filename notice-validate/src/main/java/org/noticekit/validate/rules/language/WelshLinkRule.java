package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.welshLanguage;
import static org.noticekit.validate.law.Cite.welshStandards;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.LanguageVersion;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A page with a Welsh version leads to it. */
final class WelshLinkRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("welsh-link")
            .title("The English notice of a Welsh county council leads to the Welsh one")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(welshLanguage("25"))
            .addAllAuthorities(welshStandards("55", "49"))
            .why("Who reads the English page must see that there is a Welsh one, and get to it directly.")
            .fix(Wording.of("Add the address of the same page in Welsh."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (!Versions.areBoundToWelsh(notice)
                || Versions.isWelsh(notice.notice().language())) {
            return;
        }
        List<Part<LanguageVersion>> named =
                notice.subject().items("languageVersions", notice.notice().languageVersions()).stream()
                        .filter(version -> Versions.isWelsh(version.value().language()))
                        .toList();
        named.stream()
                .filter(version -> version.value().url().isEmpty())
                .forEach(version -> report.add(
                        version.subject(), "The notice names its Welsh version, but not the address at which it is."));
        if (named.isEmpty() && Versions.atHand(notice).stream().anyMatch(other -> Versions.isWelsh(other.language()))) {
            report.add(notice.subject(), "There is a Welsh version of the notice, but this one does not lead to it.");
        }
    }
}
