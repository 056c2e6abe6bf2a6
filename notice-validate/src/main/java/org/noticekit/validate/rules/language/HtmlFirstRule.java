package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The notice is a web page. */
final class HtmlFirstRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("html-first")
            .title("The notice is published as a web page, not only as a file")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(document(
                    Optional.of(Law.UK_GDPR),
                    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
                    "SI 2018/952")))
            .addAllAuthorities(unverified(document(Optional.of(Law.UK_GDPR), "GOV.UK content guidance")))
            .addAllAuthorities(unverified(document(Optional.of(Law.EU_GDPR), "Directive (EU) 2016/2102", "Article 4")))
            .why("A file for printing is hard to read on a phone or with a screen reader.")
            .fix(Wording.of("Publish the notice as a web page."))
            .build();

    private static final Pattern FILE = WordPattern.of("\\.(?:pdf|docx?|odt|rtf)(?:[?#]|$)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.notice()
                .url()
                .filter(url -> FILE.matcher(url.value()).find())
                .ifPresent(
                        url -> report.add(
                                notice.subject().field("url"),
                                "The notice is published as a file, which is hard to read on a phone or with a screen reader."));
    }
}
