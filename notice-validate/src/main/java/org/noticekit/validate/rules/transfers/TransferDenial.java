package org.noticekit.validate.rules.transfers;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;
import org.noticekit.validate.rules.wording.Reach;

/** Sentences that say of people's data, all of it and without exception, that it does not go abroad. */
final class TransferDenial {

    /** Europe by its names, as the border that counts under the law of the Union, and not as part of the name of a law. */
    static final String EUROPE = "(?:the )?(?:EEA|EU|European Economic Area|European Union|Europe)\\b"
            + "(?! (?:gdpr|general|data protection|laws?|legislation|directives?|regulations?|rules))";

    /** What is done to data that is somewhere. */
    static final String KEPT = "(?:stored|kept|held|hosted|processed)";

    private static final String AREA =
            "(?:(?:the )?(?:uk|united kingdom|great britain|britain|country)\\b|" + EUROPE + ")";
    private static final String AREAS = AREA + "(?:(?:/|,? (?:and|or) )" + AREA + ")?";
    private static final String END = "(?=\\W*$|[.,;:)!]|\\n\\h*(?:\\n|[-*+]\\x20)| (?:and|or|at)\\b)";
    private static final String ABROAD = "(?:(?:outside (?:of )?|out of |beyond )" + AREAS
            + "|(?:abroad|overseas|internationally|(?:to|in) (?:an?|any )?(?:other|another|third|foreign) countr(?:y|ies))\\b)"
            + END;
    private static final String INSIDE = "(?:\\w+ ){0,4}?(?:in|within|inside) " + AREAS + END;
    private static final String DATA = "(?:(?:your|any|all|of|the|personal) ){0,4}(?:data|information|details)\\b"
            + "(?: (?:(?:that|which) )?(?:we|you) (?:hold|keep|collect|have|give us|provide)(?: about you)?)?";
    private static final String NOT =
            "(?:(?:do|does|will|would|shall|is|are|can|must) (?:not|never)|never|cannot|(?:do|does|wo|is|are|ca)n['\u2019]t)";
    private static final String SEND =
            "(?:send|transfer|store|hold|keep|process|share|move|export|host|take|pass|transmit)s?";
    private static final String GO =
            "(?:leaves? " + AREAS + END + "|(?:sent|transferred|shared|moved|exported|taken|passed|transmitted|goes|go|"
                    + KEPT + ")(?:,? (?:and|or) (?:sent|transferred|shared|moved|exported|" + KEPT
                    + "))* (?:\\w+ ){0,4}?" + ABROAD + ")";

    private static final Phrase DENIAL = Phrase.english(
                    "\\b(?:(?:we|council) (?:also )?" + NOT + "|nobody|no[ -]one) (?:ever )?" + SEND
                            + "(?:,? (?:and|or) "
                            + SEND + ")* (?:it|"
                            + DATA + ") (?:\\w+ ){0,4}?" + ABROAD
                            + "|\\b" + DATA + " " + NOT + " (?:(?:be|been|ever|being) ){0,2}" + GO
                            + "|\\bno(?:ne| part)? " + DATA + " (?:(?:is|are|will|be|ever) ){0,3}" + GO
                            + "|\\b(?:there are no|we do not make(?: any)?) (?:international|overseas) (?:data )?transfers\\b"
                            + END
                            + "|\\ball " + DATA + " (?:(?:is|are|will|be|always) ){1,3}" + KEPT + "(?: and " + KEPT
                            + ")? "
                            + INSIDE
                            + "|\\b" + DATA + " (?:(?:will|always|must) ){0,2}(?:stays?|remains?) " + INSIDE
                            + "|\\b" + DATA + " (?:(?:is|are|will|be) ){1,2}(?:(?:only|solely|exclusively) " + KEPT
                            + "|" + KEPT
                            + " (?:only|solely|exclusively)) " + INSIDE
                            + "|\\bwe (?:always )?(?:(?:store|keep|hold|host|process) all " + DATA
                            + "|only (?:store|keep|hold|host|process) " + DATA
                            + "|(?:store|keep|hold|host|process) " + DATA + " only) " + INSIDE,
                    "uk",
                    "kingdom",
                    "britain",
                    "eu",
                    "eea",
                    "europe",
                    "european",
                    "abroad",
                    "overseas",
                    "country",
                    "countries",
                    "international",
                    "internationally")
            .besides(
                    "not",
                    "never",
                    "cannot",
                    "t",
                    "nobody",
                    "no",
                    "none",
                    "all",
                    "stay",
                    "stays",
                    "remain",
                    "remains",
                    "only",
                    "solely",
                    "exclusively");

    /** What stands before the words in their sentence: nothing, or a clause of its own. */
    private static final Pattern CLAUSE_BEFORE =
            WordPattern.of("(?:^\\W*|[,;:] (?:and |so )?|\\b(?:and|so|sure|sure that|means|note|note that) )$");

    private static final Pattern PRONOUN = WordPattern.of("\\bit\\b");
    private static final Pattern ALL_DATA =
            WordPattern.of("\\b(?:your|all|any) (?:of your )?(?:personal )?(?:data|information)\\b");
    private static final Pattern KEPT_ONLY = WordPattern.of("\\b(?:stor|keep|kept|hold|held|host)\\w*\\b");
    private static final Pattern MOVED = WordPattern.of(
            "\\b(?:leav|sen[dt]|transfer|shar|mov|export|tak|pass|transmi|go|process|stay|remain)\\w*\\b");
    private static final Pattern EUROPE_AT_LARGE = WordPattern.of("\\beurope\\b");

    private TransferDenial() {}

    /** Where the notice says so, of all data or of that which a part of it tells of. */
    static List<Quote> in(NoticeContext notice) {
        return DENIAL.in(
                notice,
                quote -> quote.text().kind() != TextView.Kind.ADDRESS
                        && CLAUSE_BEFORE.matcher(quote.beforeInSentence()).find()
                        && (!PRONOUN.matcher(quote.words()).find()
                                || ALL_DATA.matcher(quote.sentence()).find())
                        && Reach.isWithoutException(quote));
    }

    /** The places, among those to which data goes, of which the sentence says that it does not. */
    static List<Place> denied(Quote denial, LocationView location, NoticeContext notice) {
        if (isOfKeepingOnly(denial.words()) && isReachedOnly(location)) {
            return List.of();
        }
        List<Place> named = PlaceWords.in(denial.sentence());
        boolean europe = EUROPE_AT_LARGE.matcher(denial.sentence()).find();
        return location.abroad().stream()
                .filter(place -> named.stream().noneMatch(area -> area.contains(place)))
                .filter(place -> !europe || !EuropeanEconomicArea.contains(place, notice))
                .toList();
    }

    private static boolean isOfKeepingOnly(String words) {
        return KEPT_ONLY.matcher(words).find() && !MOVED.matcher(words).find();
    }

    private static boolean isReachedOnly(LocationView location) {
        return !location.uses().isEmpty()
                && !location.uses().contains(LocationUse.STORED)
                && !location.uses().contains(LocationUse.BACKED_UP);
    }
}
