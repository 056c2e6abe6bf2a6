package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.recitals;
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

/** Nobody is said to consent by using the site or reading the notice. */
final class ConsentByUseRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consent-by-use")
            .title("Nobody is taken to consent by using the site or reading the notice")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("4(11)", "7")))
            .addAllAuthorities(unverified(recitals("32")))
            .addAllAuthorities(courtOfJustice("C-673/17"))
            .addAllAuthorities(euInstitutions("7"))
            .why("Consent is a clear act of somebody who was asked. A notice tells people what is done; it"
                    + " is not a contract that they enter by reading it.")
            .fix(Wording.of("Take the sentence out. Where you rely on consent, ask for it with a question that people"
                    + " can say no to."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Quote quote : ImpliedConsent.toTheNotice(notice)) {
            report.add(
                    quote.subject(),
                    "The words \"" + quote.words() + "\" in " + quote.subject()
                            + " take the use of something for consent, which has to be a clear act of its own.");
        }
    }
}
