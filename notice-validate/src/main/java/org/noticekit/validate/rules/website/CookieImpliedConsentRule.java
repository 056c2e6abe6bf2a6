package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.pecr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.ImpliedConsent;
import org.noticekit.validate.rules.wording.Quote;

/** Going on to use a site is not taken for consent to cookies. */
final class CookieImpliedConsentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-implied-consent")
            .title("Nobody is taken to accept cookies by going on to use the site")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(pecr("2(1)")))
            .addAllAuthorities(unverified(gdpr("4(11)")))
            .addAllAuthorities(courtOfJustice("C-673/17"))
            .why("Silence and going on are not consent. Cookies that need consent may be set only after a "
                    + "clear yes.")
            .fix(Wording.of("Ask for a clear yes before you set cookies that need consent, and take the sentence out."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Quote quote : ImpliedConsent.toCookies(notice)) {
            report.add(
                    quote.subject(),
                    "The words \"" + quote.words() + "\" in " + quote.subject()
                            + " take going on to use the site for consent to cookies, which needs a clear yes.");
        }
    }
}
