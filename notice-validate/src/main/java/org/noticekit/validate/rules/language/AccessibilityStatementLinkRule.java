package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** The accessibility statement can be reached. */
final class AccessibilityStatementLinkRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("accessibility-statement-link")
            .title("An accessibility statement that the notice names is linked")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(document(
                    Optional.of(Law.UK_GDPR),
                    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
                    "regulation 8")))
            .addAllAuthorities(unverified(document(Optional.of(Law.EU_GDPR), "Directive (EU) 2016/2102", "Article 7")))
            .addAllAuthorities(goodPractice())
            .why("People for whom a page does not work find in the statement whom to tell and how else to "
                    + "get what is on it.")
            .fix(Wording.of("Link to the accessibility statement."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.notice().documents().forEach((key, document) -> {
            if (document.kind().equals(Optional.of(DocumentKind.ACCESSIBILITY_STATEMENT))
                    && document.url().isEmpty()) {
                report.add(
                        new Subject(
                                NoticePath.of("documents", key.value()),
                                notice.subject().name()),
                        "The notice names an accessibility statement, but its address is missing.");
            }
        });
    }
}
