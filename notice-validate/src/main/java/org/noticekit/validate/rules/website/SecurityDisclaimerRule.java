package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Security;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** The risk is not put on people. */
final class SecurityDisclaimerRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("security-disclaimer")
            .title("The notice does not leave people to bear the risk of what happens to their data")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(f)", "32")))
            .addAllAuthorities(euInstitutions("4(1)(f)", "33"))
            .why("Whoever uses people's data must keep it safe, whatever the notice says. A disclaimer "
                    + "changes nothing but what people believe.")
            .fix(Wording.of("Take the disclaimer out and say what you do to keep data safe. Offer a safer way where "
                    + "one is known to be weak."))
            .build();

    private static final Phrase OWN_RISK = Phrase.english(
            "\\bat your own risk\\b|\\b(?:accept|assume|take|have) no (?:liability|responsibility) for (?:the |any )?(?:loss|theft|security|safety|unauthori[sz]ed|interception|breach)\\b"
                    + "|\\b(?:not|cannot be held) (?:be )?(?:liable|responsible) for (?:the |any )?(?:loss|theft|security|safety|unauthori[sz]ed|interception|breach)\\b",
            "risk",
            "liability",
            "responsibility",
            "liable",
            "responsible");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.writtenActivities().forEach(activity -> activity.own()
                .security()
                .flatMap(Security::disclaimer)
                .ifPresent(disclaimer -> report.add(
                        activity.subject().field("security").field("disclaimer"),
                        "The notice says of " + activity
                                + " that data may not be safe, which does not free anybody from keeping it so.")));
        OWN_RISK.in(notice, quote -> !quote.isWithin("disclaimer") && !quote.isWithin("externalLinks"))
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " put the risk on people, which does not free anybody from keeping data safe."));
    }
}
