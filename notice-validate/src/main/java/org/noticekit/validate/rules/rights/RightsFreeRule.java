package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;
import org.noticekit.validate.rules.wording.Sentences;

/** No fee is asked for using rights. */
final class RightsFreeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-free")
            .title("People do not have to pay for using their rights")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(5)", "15(3)")))
            .addAllAuthorities(euInstitutions("14(5)", "17(3)"))
            .why("A fee keeps people from asking. One is allowed only for requests that are manifestly unfounded or "
                    + "excessive, and for further copies.")
            .fix(Wording.of("Take out the fee.").under(Law.UK_GDPR, "Take out the fee. The one of £10 ended in 2018."))
            .build();

    private static final String MESSAGE =
            "The notice says that people have to pay for using their rights, which are free.";
    private static final NoticePath FEE = NoticePath.of("exercisingRights", "fee");
    private static final Pattern ASKED =
            WordPattern.of("[£€]\\s?[0-9]|\\b(?:fees?|charges?|charged|pay|payable|costs?)\\b");
    private static final Pattern NOT_OF_EVERYBODY = WordPattern.of(
            "\\b(?:free|no|not|never|nothing|none|without|unless|only|if|where|when|may|might|can|could|sometimes"
                    + "|unfounded|excessive|repeat|repeated|repetitive|further|additional|extra|more|reasonable)\\b");

    /** What is not free is told in one of these words. */
    private static final Phrase FEES = Phrase.english(
            "\\b(?:fees?|charges?|charged|charging|pay|payable|payment|costs?)\\b",
            "fee",
            "fees",
            "charge",
            "charges",
            "charged",
            "charging",
            "pay",
            "payable",
            "payment",
            "cost",
            "costs");

    private static final String REQUEST = "(?:\\bsubject access requests?\\b"
            + "|\\b(?:copy|copies) of (?:your|their) (?:own )?(?:personal )?(?:data|information)\\b)";
    private static final Pattern ABOUT_REQUESTS = WordPattern.of(REQUEST);
    /** An amount, or a fee for nothing but a request. */
    private static final Pattern DEMANDED = WordPattern.of("[\u00a3\u20ac] ?[0-9]|\\b[0-9]+ (?:pounds|euros?)\\b"
            + "|\\b(?:fees?|charges?|charged|charging|pay|payment|costs?)(?: \\w{1,12}){0,3} (?:for|per|with) (?:\\w{1,12} ){0,2}"
            + REQUEST + "|" + REQUEST
            + " (?:costs?|(?:is|are) charged|carry|carries|has to be paid|have to be paid)\\b");

    private static final Pattern OTHER_MATTER = WordPattern.of(
            "\\b(?:whether or not|regardless|certificates?|licen[cs]es?|permits?"
                    + "|freedom of information|environmental information|foi|eir|before [12][0-9]{3}|had to|used to|was|were)\\b");
    /** The old fee has words of its own among those that are stale. */
    private static final Pattern OLD_FEE = WordPattern.of("\u00a3 ?10(?![0-9])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<String> sentence : Sentences.at(notice, FEE)) {
            if (ASKED.matcher(sentence.value()).find()
                    && !NOT_OF_EVERYBODY.matcher(sentence.value()).find()) {
                report.add(sentence.subject(), MESSAGE);
            }
        }
        FEES.in(notice, RightsFreeRule::isForRequests).forEach(quote -> report.add(quote.subject(), MESSAGE));
    }

    private static boolean isForRequests(Quote quote) {
        String sentence = quote.sentence();
        return !quote.isWithin("fee")
                && ABOUT_REQUESTS.matcher(sentence).find()
                && DEMANDED.matcher(sentence).find()
                && !NOT_OF_EVERYBODY.matcher(sentence).find()
                && !OTHER_MATTER.matcher(sentence).find()
                && !OLD_FEE.matcher(sentence).find();
    }
}
