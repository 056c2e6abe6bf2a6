package org.noticekit.validate.rules.upkeep;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** Bodies, terms and platforms that are no longer called so. */
final class OldNames {

    private static final Set<Law> EVERY_LAW = EnumSet.allOf(Law.class);
    private static final Set<Law> UK = EnumSet.of(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT);
    private static final Set<Law> UK_GDPR = EnumSet.of(Law.UK_GDPR);
    private static final Pattern OTHER_COUNTRY =
            WordPattern.of("(?:scottish|scotland['\u2019]s|australian|irish|jersey|guernsey|man|european) $");
    private static final Pattern FOR_OTHER_COUNTRY =
            WordPattern.of(",? (?:for|of|in) (?:the )?(?:scotland|ireland|jersey|guernsey|isle)");
    /** What the regulator did in a year gone by, it did by the name of that year. */
    private static final Pattern OF_A_YEAR = WordPattern.of("\\bin (?:19[0-9]{2}|20(?:[01][0-9]|2[0-5]))\\b");

    private static final Pattern TODAYS_TERM = WordPattern.of("special categor");
    private static final Pattern TODAYS_NAME = WordPattern.of("\\bX\\b");

    static final List<OldWords> ALL = List.of(
            OldWords.of(
                            Phrase.name(
                                    "\\binformation commissioner(?:['\u2019]?s?['\u2019]? office|['\u2019]s)?\\b",
                                    "commissioner",
                                    "commissioners"),
                            UK,
                            InForce.from(Cite.INFORMATION_COMMISSION),
                            "name an office that was abolished on 30 September 2026; it is now the Information Commission, known"
                                    + " as the ICO")
                    .where(OldNames::isTheRegulator),
            OldWords.of(
                            Phrase.name(
                                    "\\bswyddfa['\u2019]r comisiynydd gwybodaeth\\b|\\by comisiynydd gwybodaeth\\b",
                                    "comisiynydd"),
                            UK,
                            InForce.from(Cite.INFORMATION_COMMISSION),
                            "name an office that was abolished on 30 September 2026; the regulator is still known as the ICO")
                    .where((quote, notice) -> !isNameOfRegulator(quote)),
            OldWords.of(
                    Phrase.name("\\baudit commission\\b", "audit"),
                    UK_GDPR,
                    InForce.from(LocalDate.of(2015, 4, 1)),
                    "name a body that closed in 2015; the Public Sector Fraud Authority now matches data under Part 6 of the"
                            + " Local Audit and Accountability Act 2014"),
            OldWords.of(
                            Phrase.english("\\bsensitive personal (?:data|information)\\b", "sensitive"),
                            UK_GDPR,
                            InForce.always(),
                            "are a term of the old law; since 25 May 2018 it is special category data")
                    .graded(Severity.INFO)
                    .where((quote, notice) ->
                            !TODAYS_TERM.matcher(quote.sentence()).find()),
            OldWords.of(
                            Phrase.english("\\bfair processing notices?\\b", "fair"),
                            UK_GDPR,
                            InForce.always(),
                            "are an old name for a privacy notice")
                    .graded(Severity.INFO),
            OldWords.of(
                            Phrase.name("\\btwitter\\b(?!\\.com|/)", "twitter"),
                            EVERY_LAW,
                            InForce.from(LocalDate.of(2023, 7, 24)),
                            "name a platform that has been called X since July 2023")
                    .graded(Severity.INFO)
                    .where((quote, notice) -> quote.text().kind() != TextView.Kind.ADDRESS
                            && !TODAYS_NAME.matcher(quote.text().value()).find()));

    private OldNames() {}

    /** Scotland and others have an information commissioner of their own, who is somebody else. */
    private static boolean isTheRegulator(Quote quote, NoticeContext notice) {
        boolean scottishRequest = quote.isWithin("freedomOfInformation")
                && notice.notice().controllers().values().stream()
                        .anyMatch(controller -> controller.jurisdiction().equals(Optional.of(Jurisdiction.SCOTLAND)));
        return !isNameOfRegulator(quote)
                && !scottishRequest
                && !OF_A_YEAR.matcher(quote.sentence()).find()
                && !OTHER_COUNTRY.matcher(quote.before(20)).find()
                && !FOR_OTHER_COUNTRY.matcher(quote.after(30)).lookingAt();
    }

    /** The name of the body that people can complain to has a rule of its own. */
    private static boolean isNameOfRegulator(Quote quote) {
        return quote.isWithin("complaints") && quote.isWithin("authority") && quote.isWithin("name");
    }
}
