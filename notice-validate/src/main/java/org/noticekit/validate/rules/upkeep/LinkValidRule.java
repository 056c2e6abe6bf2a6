package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** No link leads to a site that was closed. */
final class LinkValidRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("link-valid")
            .title("Links lead to sites that still exist")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(goodPractice())
            .why("A link that leads nowhere leaves people without what the notice promised them.")
            .fix(Wording.of("Link to the page that took its place, or take the link out."))
            .build();

    private static final List<OldWords> ALL = List.of(
            closed("direct\\.gov\\.uk", "direct", 2012, "Directgov", "GOV.UK"),
            closed("businesslink\\.gov\\.uk", "businesslink", 2012, "Business Link", "GOV.UK"),
            closed("nhsdirect\\.nhs\\.uk", "nhsdirect", 2014, "NHS Direct", "NHS 111"),
            closed("audit-commission\\.gov\\.uk", "audit", 2015, "the Audit Commission", "GOV.UK"));

    private static OldWords closed(String host, String word, int year, String site, String successor) {
        return OldWords.of(
                Phrase.name("(?<![\\w-])(?:www\\.)?" + host + "(?![\\w.-])", word),
                EnumSet.allOf(Law.class),
                InForce.from(LocalDate.of(year, 12, 31)),
                "lead to the site of " + site + ", which closed in " + year + "; see " + successor);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        ALL.forEach(words -> words.report(notice, report));
    }
}
