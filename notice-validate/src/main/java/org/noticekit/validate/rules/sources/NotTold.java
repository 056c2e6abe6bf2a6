package org.noticekit.validate.rules.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.model.Exemption;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;

/** Which point of Article 14(5) an exemption cites: why people are not told of data from others. */
final class NotTold {

    private static final Pattern POINT = WordPattern.of("\\b14\\s*\\(5\\)\\s*\\(([a-z])\\)");
    private static final Pattern UNITED_KINGDOM = WordPattern.of("\\bUK\\b|United Kingdom");
    private static final Pattern UNION = WordPattern.of("\\bEU GDPR\\b|Regulation \\(EU\\)|European Union");

    private NotTold() {}

    /** The letter of the point, in lower case; empty if it cites something else, or the article of another law. */
    static Optional<Character> point(Exemption exemption, Law law) {
        String citation = exemption.provision().citation().value();
        Matcher point = POINT.matcher(citation);
        boolean ofOther = (law.isOfUnitedKingdom() ? UNION : UNITED_KINGDOM)
                .matcher(citation)
                .find();
        return ofOther || !point.find()
                ? Optional.empty()
                : Optional.of(point.group(1).toLowerCase(Locale.ROOT).charAt(0));
    }
}
