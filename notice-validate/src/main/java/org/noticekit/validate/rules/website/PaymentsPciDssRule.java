package org.noticekit.validate.rules.website;

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
import org.noticekit.validate.rules.wording.Phrase;

/** An industry standard is not taken for law. */
final class PaymentsPciDssRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("payments-pci-dss")
            .title("PCI DSS is presented as the industry standard that it is, not as a law")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(document(Optional.empty(), "Industry standard", "PCI DSS v4.0.1")))
            .why("PCI DSS is a contract among card companies. People have no rights under it, and should "
                    + "not think that they do.")
            .fix(Wording.of("Say that the supplier keeps to PCI DSS, an industry standard, and only if you hold the "
                    + "evidence."))
            .build();

    private static final Phrase STANDARD =
            Phrase.name("\\bpci[ -]?dss\\b|\\bpayment card industry\\b", "pci", "pcidss", "payment");
    private static final Pattern LAW =
            WordPattern.of("\\b(?:laws?|legal|legally|legislation|statut|regulations?|act)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        STANDARD.in(
                        notice,
                        quote -> quote.isWithin("laws")
                                || quote.isWithin("legislation")
                                || LAW.matcher(quote.sentence()).find())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " name a standard of the card industry as if it were law."));
    }
}
