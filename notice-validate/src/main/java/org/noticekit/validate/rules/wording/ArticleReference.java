package org.noticekit.validate.rules.wording;

import java.util.regex.Pattern;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;

/**
 * References to articles that the United Kingdom's law and the European Union's share the number of, but no longer the
 * words.
 */
public final class ArticleReference {

    private static final Pattern OF_ANOTHER_LAW = WordPattern.of("(?: ?\\([^)\\s]{1,6}\\)){0,4},? (?:of|in) (?:the )?+"
            + "(?!uk\\b|gdpr\\b|general data protection|retained|assimilated)");
    private static final Pattern LAW_BEFORE =
            WordPattern.of("(?:eu gdpr|regulation \\(eu\\)|directive|convention|charter|treaty|protocol|rules)");
    private static final Pattern UK_GDPR = WordPattern.of("\\buk (?:gdpr|general data protection regulation)");

    private ArticleReference() {}

    /**
     * A regular expression for an article, by its number or a regular expression for several; abbreviated only where the
     * GDPR is named beside it, for "art" is a word too.
     */
    public static String article(String number) {
        return "\\b(?:articles? " + number + "|arts?\\.? ?" + number
                + "(?=(?: ?\\([^)\\s]{1,6}\\)){0,4},? (?:(?:of|in) )?(?:the )?(?:uk )?gdpr\\b)"
                + "|(?<!\\beu )gdpr,? arts?\\.? ?" + number + ")";
    }

    /** Whether an article's number, such as the words "Article 22", means the UK GDPR's article. */
    public static boolean isToUkGdpr(Quote article, NoticeContext notice) {
        if (OF_ANOTHER_LAW.matcher(article.after(60)).lookingAt()
                || LAW_BEFORE.matcher(article.before(50)).find()) {
            return false;
        }
        return notice.notice().laws().stream().allMatch(Law::isOfUnitedKingdom)
                || UK_GDPR.matcher(article.sentence()).find();
    }
}
