package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.goodPractice;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.WebsiteVisit;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** That other sites have notices of their own is told. */
final class ExternalLinksRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("external-links")
            .title("A notice about a website says that other sites have notices of their own")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(goodPractice())
            .why("Who follows a link leaves the site and its notice, often without seeing it.")
            .fix(Wording.of("Add a sentence that other sites have privacy notices of their own."))
            .build();

    private static final Phrase OTHER_SITES = Phrase.english(
            "\\b(?:other|external|third[ -]party|linked) (?:organisations['\u2019] )?(?:web ?)?sites\\b|\\b(?:web)?sites of others\\b",
            "site",
            "sites",
            "websites");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean ofWebsite = notice.notice().channels().values().stream().anyMatch(WebsiteVisit.class::isInstance);
        if (ofWebsite && notice.notice().externalLinks().isEmpty() && !OTHER_SITES.isIn(notice)) {
            report.add(notice.subject(), "The notice says nothing of other sites that the website links to.");
        }
    }
}
