package org.noticekit.validate.rules.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;

/** The claim that people consent because they use, visit or read something. */
public final class ImpliedConsent {

    private static final String USE =
            "(?:using|use|browsing|browse|accessing|access|visiting|visit|entering|enter|reading"
                    + "|read|viewing|view|continuing)";
    private static final String AGREE =
            "(?:agree|consent|accept|acknowledge and (?:agree|accept)|give (?:us )?(?:your )?consent"
                    + "|(?:confirm|understand) (?:that )?you (?:agree|consent|accept)|(?:are|will be) (?:agreeing|consenting|accepting)"
                    + "|(?:are|will be) (?:deemed|taken|assumed|considered) to (?:have )?(?:agreed?|consent(?:ed)?|accept(?:ed)?))";

    private static final Phrase CLAIM = Phrase.english(
            "\\bby (?:continuing to )?" + USE
                    + "\\b(?:(?!\\byou\\b)[^.!?]){0,80}\\byou (?:also |hereby |automatically |then )?"
                    + AGREE + "\\b"
                    + "|\\byou (?:also |hereby |automatically )?(?:agree|consent|accept)\\b[^.!?]{0,80}?\\bby (?:continuing to )?"
                    + USE + "\\b"
                    + "|\\b(?:use of|using|visiting|browsing|continuing to use|continuing to browse) (?:this|our|the) (?:web ?site|site|pages?|service|portal|app)\\b[^.!?]{0,30}?"
                    + " (?:constitutes?|implies|indicates|signifies|amounts to|means (?:that )?you (?:agree|consent|accept))\\b"
                    + "|\\b(?:when|if|whenever) you (?:continue to )?(?:use|visit|browse|access|read) (?:this|our|the)"
                    + " (?:[a-z]+ )?(?:web ?site|site|pages?|portal|app|notice|policy|statement),? you (?:also |hereby |automatically |then )?"
                    + AGREE
                    + "\\b(?![^.!?]{0,80}\\b(?:tick|ticking|box|button|click|clicking|sign|signing|rules|responsib\\w*)\\b)"
                    + "|\\bif you (?:do not|don['\u2019]t) (?:agree|consent|accept)\\b[^.!?]{0,20} (?:this|our|the|these) "
                    + "(?:[a-z]+ )?(?:policy|notice|statement|terms),? (?:(?:then|please|you) ){0,2}"
                    + "(?:do not|don['\u2019]t|stop|must not|should not|cease|leave) (?:us(?:e|ing)|visit(?:ing)?|brows(?:e|ing)|access(?:ing)?|this|our|the)\\b"
                    + "|\\bassume (?:that )?you(?: are|['\u2019]re)? (?:happy|content|agree|accept|consent)\\b",
            "agree",
            "agreed",
            "agreeing",
            "consent",
            "consented",
            "consenting",
            "accept",
            "accepted",
            "accepting",
            "constitute",
            "constitutes",
            "implies",
            "indicates",
            "signifies",
            "amounts",
            "happy",
            "content");
    private static final Pattern COOKIES = WordPattern.of("\\bcookies?\\b");
    private static final Pattern TERMS = WordPattern.of("(?<!\\bthese )\\bterms\\b|\\bterms (?:and|of)\\b");
    private static final Pattern PERSONAL =
            WordPattern.of("\\b(?:privacy|data|information|cookies?|policy|notice|statement|consent)\\b");

    private ImpliedConsent() {}

    /** Where it is claimed of cookies and the like. */
    public static List<Quote> toCookies(NoticeContext notice) {
        return CLAIM.in(notice, ImpliedConsent::isAboutCookies);
    }

    /** Where it is claimed of anything else that a notice tells of; to accept the terms of a site is another thing. */
    public static List<Quote> toTheNotice(NoticeContext notice) {
        return CLAIM.in(notice, quote -> !isAboutCookies(quote) && !isAboutTerms(quote));
    }

    private static boolean isAboutCookies(Quote quote) {
        return quote.isWithin("cookies") || COOKIES.matcher(quote.sentence()).find();
    }

    private static boolean isAboutTerms(Quote quote) {
        String sentence = quote.sentence();
        return TERMS.matcher(sentence).find() && !PERSONAL.matcher(sentence).find();
    }
}
