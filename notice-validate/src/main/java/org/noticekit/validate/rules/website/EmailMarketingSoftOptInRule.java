package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;

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

/** A soft opt-in comes from a sale. */
final class EmailMarketingSoftOptInRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-marketing-soft-opt-in")
            .title("The soft opt-in is claimed only where something was sold")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("22(3)"))
            .addAllAuthorities(ePrivacy("13(2)"))
            .why("Without consent, marketing may only go to those who bought something like it, or were "
                    + "about to. Subscribers to a newsletter did not.")
            .fix(Wording.of("Ask for consent, or say what people bought."))
            .build();

    private static final Phrase SOFT_OPT_IN = Phrase.english("\\bsoft opt[ -]?in\\b", "soft");
    private static final Pattern SALE = WordPattern.of(
            "\\b(?:bought|buy|buying|purchas\\w*|sale|sold|ticket|tickets|paid|negotiat\\w*|booked|bookings?|ordered|orders?|pay|rented|customers?|hire|hired|not)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        SOFT_OPT_IN
                .in(notice, quote -> !SALE.matcher(quote.text().value()).find())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " stand without a word of what people bought, and without a sale there is none."));
    }
}
