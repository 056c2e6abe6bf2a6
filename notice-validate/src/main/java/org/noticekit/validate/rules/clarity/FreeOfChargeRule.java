package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** The notice costs nothing in any form. */
final class FreeOfChargeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("free-of-charge")
            .title("The notice is free of charge in any form")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(5)")))
            .addAllAuthorities(euInstitutions("14(5)"))
            .why("People are entitled to be told what happens to their data, and need not pay to be told.")
            .fix(Wording.of("Offer the notice in every form free of charge."))
            .build();

    private static final String MESSAGE =
            "People are asked to pay for the notice in another form, which has to be free.";
    private static final Pattern CHARGE = WordPattern.of("\\b(?:fees?|charged?|charges|costs?|pay)\\b");
    private static final Pattern FREE = WordPattern.of(
            "\\b(?:free|no|not|never|without|don['\u2019]t|nothing)\\b|\\b(?:call|phone|line|network)\\b[^.]{0,40}\\b(?:charge|cost)");

    private static final Phrase PRICE = Phrase.english(
            "\\b(?:fees?|charged?|charges|costs?|pay)\\b",
            "fee",
            "fees",
            "charge",
            "charged",
            "charges",
            "cost",
            "costs",
            "pay");
    private static final Pattern THE_NOTICE = WordPattern.of(
            "\\b(?:copy|copies|version|print-?out) of (?:(?:this|the|our) privacy |this )(?:notice|policy|statement)\\b"
                    + "|\\b(?:this|our) (?:privacy )?(?:notice|policy|statement) (?:in|as|on) (?:large print|braille|paper|audio|print|another)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        PRICE.in(
                        notice,
                        quote -> !quote.isWithin("alternativeFormats")
                                && THE_NOTICE.matcher(quote.sentence()).find()
                                && !FREE.matcher(quote.sentence()).find())
                .forEach(quote -> report.add(quote.subject(), MESSAGE));
        if (notice.notice().alternativeFormats().isPresent() && notice.isEnglish()) {
            Stream.of("fee", "fees", "charge", "charged", "charges", "cost", "costs", "pay")
                    .flatMap(word -> notice.textsWith(word).stream())
                    .distinct()
                    .filter(text -> text.kind() != TextView.Kind.ADDRESS)
                    .filter(text -> CHARGE.matcher(text.value()).find()
                            && !FREE.matcher(text.value()).find())
                    .filter(text -> text.subject().path().segments().get(0).equals("alternativeFormats"))
                    .forEach(text -> report.add(text.subject(), MESSAGE));
        }
    }
}
