package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

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
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.ArticleReference;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** No law, body or term is named that is no longer so. */
final class StaleReferenceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("stale-reference")
            .title("The notice names laws, bodies and terms as they are today")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(goodPractice())
            .why("Who looks up a law that was repealed or turns to a body that was abolished is lost, and "
                    + "doubts the rest of the notice too.")
            .fix(Wording.of("Write what holds today in place of these words."))
            .build();

    private static final Set<Law> EVERY_LAW = EnumSet.allOf(Law.class);
    private static final Set<Law> UK = EnumSet.of(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT);
    private static final Set<Law> UK_GDPR = EnumSet.of(Law.UK_GDPR);
    private static final Set<Law> EUROPE = EnumSet.of(Law.EU_GDPR, Law.EU_INSTITUTIONS);

    private static final String CLAUSES =
            "\\b(?:2010/87/eu|2004/915/ec|2001/497/ec|(?:eu )?model (?:contract )?clauses)\\b";
    private static final String DPA = "(?: of the|,| of| in the)? (?:data protection act 2018|dpa)\\b";

    private static final Pattern OTHER_COUNTRY =
            Phrase.compile("(?:scottish|scotland['\u2019]s|australian|irish|jersey|guernsey|man|european) $");
    private static final Pattern FOR_OTHER_COUNTRY =
            Phrase.compile(",? (?:for|of|in) (?:the )?(?:scotland|ireland|jersey|guernsey|isle)");
    private static final Pattern NEW_CLAUSES =
            Phrase.compile("2021/914|\\bidta\\b|addendum|transfer agreement|standard contractual clauses");
    private static final Pattern UNITED_KINGDOM = Phrase.compile("\\b(?:uk|united kingdom|britain)\\b");
    private static final Pattern REQUEST = Phrase.compile(
            "subject access|access request|(?:copy|copies) of (?:your|the|any|their) (?:personal )?(?:data|information|records)");
    private static final Pattern SCHEME =
            Phrase.compile("certif|scheme|principles|framework|\\bus\\b|united states|america");
    private static final Pattern TODAYS_TERM = Phrase.compile("special categor");
    private static final Pattern TODAYS_NAME = Phrase.compile("\\bX\\b");

    private static final List<OldWords> ALL = List.of(
            OldWords.of(
                    Phrase.name("\\b(?:data protection act(?: \\(dpa\\))?,? 1998|dpa 1998)\\b", "1998"),
                    EVERY_LAW,
                    InForce.always(),
                    Severity.WARNING,
                    "name an Act that was repealed on 25 May 2018; its place was taken by the Data Protection Act 2018"),
            OldWords.of(
                            Phrase.name(
                                    "\\binformation commissioner(?:['\u2019]?s?['\u2019]? office|['\u2019]s)?\\b",
                                    "commissioner",
                                    "commissioners"),
                            UK,
                            InForce.from(Cite.INFORMATION_COMMISSION),
                            Severity.WARNING,
                            "name an office that was abolished on 30 September 2026; it is now the Information Commission, known"
                                    + " as the ICO")
                    .where(StaleReferenceRule::isTheRegulator),
            OldWords.of(
                            Phrase.name(
                                    "\\bswyddfa['\u2019]r comisiynydd gwybodaeth\\b|\\by comisiynydd gwybodaeth\\b",
                                    "comisiynydd"),
                            UK,
                            InForce.from(Cite.INFORMATION_COMMISSION),
                            Severity.WARNING,
                            "name an office that was abolished on 30 September 2026; the regulator is still known as the ICO")
                    .where((quote, notice) -> !isNameOfRegulator(quote)),
            OldWords.of(
                            Phrase.english("\\barticles? 4[45]\\b", "44", "45"),
                            UK_GDPR,
                            InForce.from(Cite.DATA_ACT),
                            Severity.WARNING,
                            "name an article of the UK GDPR that was taken out on 5 February 2026; see Articles 44A and 45A")
                    .where(ArticleReference::isToUkGdpr),
            OldWords.of(
                    Phrase.english(
                            "\\b(?:section|s\\.?) ?17a" + DPA
                                    + "|\\b(?:data protection act 2018|dpa 2018),? (?:section|s\\.?) ?17a\\b",
                            "17a",
                            "s17a"),
                    UK_GDPR,
                    InForce.from(Cite.DATA_ACT),
                    Severity.WARNING,
                    "name a section that was taken out of the Data Protection Act 2018 on 5 February 2026; see Article 45A of"
                            + " the UK GDPR"),
            OldWords.of(
                            Phrase.english("\\barticle 77\\b", "77"),
                            UK_GDPR,
                            InForce.from(Cite.COMPLAINTS),
                            Severity.WARNING,
                            "name an article that no longer gives the right to complain to the regulator; since 19 June 2026 that"
                                    + " is section 165 of the Data Protection Act 2018")
                    .where(ArticleReference::isToUkGdpr),
            OldWords.of(
                            Phrase.english("\\barticle 14 ?\\(5\\) ?\\(b\\)", "14"),
                            UK_GDPR,
                            InForce.from(Cite.DATA_ACT),
                            Severity.WARNING,
                            "name a provision of the UK GDPR that was taken out on 5 February 2026; see Article 14(5)(e)")
                    .where((quote, notice) ->
                            !quote.isWithin("exemptions") && ArticleReference.isToUkGdpr(quote, notice)),
            // That the section was taken out is known; on which day, nobody has checked.
            OldWords.of(
                    Phrase.english(
                            "\\b(?:section|s\\.?) ?9" + DPA
                                    + "|\\b(?:data protection act 2018|dpa 2018),? (?:section|s\\.?) ?9\\b(?!\\()",
                            "9",
                            "s9"),
                    UK_GDPR,
                    InForce.from(Cite.UK_GDPR_BEGINS),
                    Severity.WARNING,
                    "name a section that was taken out of the Data Protection Act 2018; the age of consent is in Article 8(1) of"
                            + " the UK GDPR"),
            OldWords.of(
                            Phrase.name("\\bprivacy shield\\b", "shield"),
                            EVERY_LAW,
                            InForce.from(Cite.PRIVACY_SHIELD_ENDED),
                            Severity.ERROR,
                            "name a scheme that was struck down on 16 July 2020 and permits no transfer; see the Data Privacy"
                                    + " Framework and, from the UK, its UK Extension")
                    .where((quote, notice) -> !quote.isWithin("safeguard")),
            OldWords.of(
                            Phrase.name("\\bsafe harbou?r\\b", "safe"),
                            EVERY_LAW,
                            InForce.from(LocalDate.of(2015, 10, 6)),
                            Severity.ERROR,
                            "name a scheme that was struck down on 6 October 2015 and permits no transfer; see the Data Privacy"
                                    + " Framework and, from the UK, its UK Extension")
                    .where((quote, notice) -> !quote.isWithin("safeguard")
                            && SCHEME.matcher(quote.sentence()).find()),
            OldWords.of(
                            Phrase.name(CLAUSES, "87", "915", "497", "model"),
                            UK_GDPR,
                            InForce.from(Cite.OLD_CLAUSES_ENDED_IN_THE_UK),
                            Severity.ERROR,
                            "name contract clauses that no longer permit a transfer; use the International Data Transfer"
                                    + " Agreement, or the EU clauses with the UK Addendum")
                    .where(StaleReferenceRule::isOldClauses),
            OldWords.of(
                            Phrase.name(CLAUSES, "87", "915", "497", "model"),
                            EUROPE,
                            InForce.from(Cite.OLD_CLAUSES_ENDED),
                            Severity.ERROR,
                            "name contract clauses that no longer permit a transfer; use those of Decision (EU) 2021/914")
                    .where(StaleReferenceRule::isOldClauses),
            OldWords.of(
                            Phrase.english(
                                    "\\boutside (?:of )?(?:the )?(?:eea|eu|european economic area|european union)\\b",
                                    "outside"),
                            UK_GDPR,
                            InForce.from(Cite.UK_GDPR_BEGINS),
                            Severity.WARNING,
                            "draw the wrong border; since 1 January 2021 the question is whether data leaves the United Kingdom")
                    .where((quote, notice) -> notice.notice().laws().stream().allMatch(Law::isOfUnitedKingdom)
                            && !UNITED_KINGDOM.matcher(quote.sentence()).find()),
            OldWords.of(
                    Phrase.name("\\baudit commission\\b", "audit"),
                    UK_GDPR,
                    InForce.from(LocalDate.of(2015, 4, 1)),
                    Severity.WARNING,
                    "name a body that closed in 2015; the Public Sector Fraud Authority now matches data under Part 6 of the"
                            + " Local Audit and Accountability Act 2014"),
            OldWords.of(
                    Phrase.name("\\b2000/2699\\b|\\blawful business practice\\b", "2699", "lawful"),
                    UK_GDPR,
                    InForce.always(),
                    Severity.WARNING,
                    "name regulations that were replaced in 2018; see SI 2018/356"),
            OldWords.of(
                            Phrase.english(
                                    "\u00a3 ?10(?:\\.00)?(?![0-9]|[.,][0-9]| ?(?:m|k|million|bn|billion)\\b)", "10"),
                            UK_GDPR,
                            InForce.always(),
                            Severity.WARNING,
                            "name a fee that was done away with on 25 May 2018; a copy of one's data is free")
                    .where((quote, notice) -> !quote.isWithin("fee") && isAboutRequests(quote)),
            OldWords.of(
                            Phrase.english("\\b40 (?:calendar )?days\\b", "40"),
                            UK_GDPR,
                            InForce.always(),
                            Severity.WARNING,
                            "name a time that was changed on 25 May 2018; people are entitled to an answer within one month")
                    .where((quote, notice) -> isAboutRequests(quote)),
            OldWords.of(
                            Phrase.english("\\bsensitive personal (?:data|information)\\b", "sensitive"),
                            UK_GDPR,
                            InForce.always(),
                            Severity.INFO,
                            "are a term of the old law; since 25 May 2018 it is special category data")
                    .where((quote, notice) ->
                            !TODAYS_TERM.matcher(quote.sentence()).find()),
            OldWords.of(
                    Phrase.english("\\bfair processing notices?\\b", "fair"),
                    UK_GDPR,
                    InForce.always(),
                    Severity.INFO,
                    "are an old name for a privacy notice"),
            OldWords.of(
                            Phrase.name("\\btwitter\\b(?!\\.com|/)", "twitter"),
                            EVERY_LAW,
                            InForce.from(LocalDate.of(2023, 7, 24)),
                            Severity.INFO,
                            "name a platform that has been called X since July 2023")
                    .where((quote, notice) -> quote.text().kind() != TextView.Kind.ADDRESS
                            && !TODAYS_NAME.matcher(quote.text().value()).find()));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        ALL.forEach(words -> words.report(notice, report));
    }

    /** Scotland and others have an information commissioner of their own, who is somebody else. */
    private static boolean isTheRegulator(Quote quote, NoticeContext notice) {
        boolean scottishRequest = quote.isWithin("freedomOfInformation")
                && notice.notice().controllers().values().stream()
                        .anyMatch(controller -> controller.jurisdiction().equals(Optional.of(Jurisdiction.SCOTLAND)));
        return !isNameOfRegulator(quote)
                && !scottishRequest
                && !OTHER_COUNTRY.matcher(quote.before(20)).find()
                && !FOR_OTHER_COUNTRY.matcher(quote.after(30)).lookingAt();
    }

    /** The name of the body that people can complain to has a rule of its own. */
    private static boolean isNameOfRegulator(Quote quote) {
        return quote.isWithin("complaints") && quote.isWithin("authority") && quote.isWithin("name");
    }

    private static boolean isOldClauses(Quote quote, NoticeContext notice) {
        return !quote.isWithin("safeguard")
                && !NEW_CLAUSES.matcher(quote.sentence()).find();
    }

    private static boolean isAboutRequests(Quote quote) {
        return quote.isWithin("exercisingRights")
                || quote.isWithin("rights")
                || REQUEST.matcher(quote.sentence()).find();
    }
}
