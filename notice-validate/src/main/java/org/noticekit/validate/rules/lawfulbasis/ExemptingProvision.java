package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;

/** Whether a citation, as people write it, is of a provision that lets a notice leave something out. */
enum ExemptingProvision {
    /** It is, as far as can be seen. */
    KNOWN,
    /** It is, but only of what people would be told of a new use of their data (UK GDPR Article 13(5)). */
    OF_NEW_PURPOSES_ONLY,
    /** It is, but only of what people would be told of data that does not come from themselves (UK GDPR Article 14(5)). */
    OF_DATA_FROM_ELSEWHERE_ONLY,
    /** It is not. */
    UNKNOWN;

    private static final Pattern ARTICLE =
            WordPattern.of("(?-i)(?<![0-9])1([34])\\s{0,9}\\(([0-9])\\)(?:\\s{0,9}\\(([a-z])\\))?");
    private static final Pattern NO_REPRESENTATIVE = WordPattern.of("(?<![0-9])27\\s{0,9}\\(2\\)");
    private static final Pattern ACT = WordPattern.of("\\bDPA\\b|\\bData Protection Act\\b");
    private static final Pattern PLACE_IN_ACT =
            WordPattern.of("\\bsch(?:edule)?s?\\.?\\s{0,9}[2-4]\\b|\\bs(?:ec(?:tion)?)?s?\\.?\\s{0,9}(?:15|26)\\b");
    private static final Pattern OF_THE_UK = WordPattern.of("\\bUK\\b|\\bUnited Kingdom\\b");
    private static final Pattern OF_THE_EU = WordPattern.of("\\bEU GDPR\\b");

    /** Whether {@code citation} is of a provision that frees from telling people one by one, not of certain topics. */
    static boolean isOfTellingAtAll(String citation) {
        return ARTICLE.matcher(citation).find();
    }

    /** What {@code citation} is under {@code law}, one of the two GDPRs, on {@code day}. */
    static ExemptingProvision of(String citation, Law law, LocalDate day) {
        boolean british = law == Law.UK_GDPR;
        boolean ofOtherLaw = british
                ? OF_THE_EU.matcher(citation).find()
                : OF_THE_UK.matcher(citation).find() || ACT.matcher(citation).find();
        if (ofOtherLaw) {
            return KNOWN; // if anybody can say so, it is the rule under that law
        }
        if (british
                && ACT.matcher(citation).find()
                && PLACE_IN_ACT.matcher(citation).find()) {
            return KNOWN;
        }
        if (NO_REPRESENTATIVE.matcher(citation).find()) {
            return KNOWN;
        }
        Matcher article = ARTICLE.matcher(citation);
        boolean namesArticle = false;
        boolean newPurposes = false;
        boolean fromElsewhere = false;
        while (article.find()) {
            namesArticle = true;
            char paragraph = article.group(2).charAt(0);
            if (article.group(1).equals("3")) {
                if (paragraph == '4') {
                    return KNOWN;
                }
                newPurposes |= paragraph == '5' && british && !day.isBefore(DATA_ACT);
            } else if (paragraph == '5' && (article.group(3) == null || "abcdef".contains(article.group(3)))) {
                fromElsewhere = true; // which point is whose, and since when, is another rule's to say
            }
        }
        if (newPurposes && fromElsewhere) {
            return KNOWN;
        }
        if (newPurposes) {
            return OF_NEW_PURPOSES_ONLY;
        }
        if (fromElsewhere) {
            return OF_DATA_FROM_ELSEWHERE_ONLY;
        }
        // In the Union, a law of a Member State may take away from Articles 13 and 14 (Article 23).
        return british || namesArticle ? UNKNOWN : KNOWN;
    }
}
