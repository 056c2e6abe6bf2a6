package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** The notice is no part of the terms of something. */
final class NotBundledWithTermsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("not-bundled-with-terms")
            .title("The notice stands apart from terms and conditions")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(1)", "7(2)")))
            .addAllAuthorities(wp260())
            .why("Terms are agreed to; a notice informs. Who finds it among terms skips it, or thinks that"
                    + " they have to agree.")
            .fix(Wording.of("Publish the notice on a page of its own."))
            .build();

    private static final Phrase PART_OF_TERMS = Phrase.english(
            "\\b(?:is|are|forms?) (?:a )?part of (?:our|the|these|your) (?:[a-z]{1,20} ){0,3}(?:terms|contract|agreement)\\b",
            "part");
    private static final Pattern NOTICE = WordPattern.of("\\b(?:notice|policy|statement)\\b");
    private static final Pattern TERMS = WordPattern.of("\\bterms (?:and conditions|of (?:use|service))\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        String title = notice.notice().title().value();
        if (TERMS.matcher(title).find()) {
            report.add(
                    notice.subject().field("title"),
                    "The notice is called \"" + title + "\", but people do not agree to a notice as they do to terms.");
        }
        PART_OF_TERMS
                .in(notice, quote -> NOTICE.matcher(quote.sentence()).find())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " make the notice a part of terms, to which people agree."));
    }
}
