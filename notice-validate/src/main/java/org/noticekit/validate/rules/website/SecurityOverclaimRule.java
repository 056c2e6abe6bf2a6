package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Sentences;

/** Nobody is promised that nothing can happen. */
final class SecurityOverclaimRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("security-overclaim")
            .title("The notice promises no perfect security")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "5(1)(f)", "32")))
            .addAllAuthorities(euInstitutions("4(1)(f)", "33"))
            .why("No system is safe from everything. People who were promised that it is take less care, "
                    + "and feel deceived when something happens.")
            .fix(Wording.of("Say what you do to keep data safe, without a guarantee."))
            .build();

    private static final Phrase CLAIM = Phrase.english(
            "\\b(?:100 ?(?:%|per ?cent)|completely|totally|absolutely|entirely|perfectly|fully|always) (?:safe|secure|protected|confidential)\\b"
                    + "|\\bguarantee(?:s|d)? (?:the |that |your |its |their |complete |total |absolute )*(?:data |information |personal )*(?:security|safety|(?:is|are|will be|stays?|remains?) (?:safe|secure))\\b",
            "100",
            "completely",
            "totally",
            "absolutely",
            "entirely",
            "perfectly",
            "fully",
            "always",
            "guarantee",
            "guarantees",
            "guaranteed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        CLAIM.in(notice, quote -> !Sentences.denies(quote.sentence()))
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " promise a security that nobody can keep up."));
    }
}
