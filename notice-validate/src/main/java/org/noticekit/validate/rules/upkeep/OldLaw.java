package org.noticekit.validate.rules.upkeep;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rules.wording.ArticleReference;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** Law that is no longer in force, by the names under which notices still cite it, and what it asked of people. */
final class OldLaw {

    private static final Set<Law> EVERY_LAW = EnumSet.allOf(Law.class);
    private static final Set<Law> UK_GDPR = EnumSet.of(Law.UK_GDPR);
    private static final String DPA = "(?: of the|,| of| in the)? (?:data protection act 2018|dpa)\\b";
    private static final Pattern REQUEST = WordPattern.of(
            "subject access|access request|(?:copy|copies) of (?:your|the|any|their) (?:personal )?(?:data|information|records)");

    /** Then what is asked of people is for something else, and a request only stands beside it. */
    private static final Pattern OTHER_MATTER =
            WordPattern.of("\\b(?:whether or not|certificates?|regardless|licen[cs]es?|permits?)\\b");

    static final List<OldWords> ALL = List.of(
            OldWords.of(
                    Phrase.name(
                            "\\b(?:data protection act(?: \\(dpa\\))?,? (?:1998\\b|\\(1998\\))"
                                    + "|1998 (?:data protection act\\b|dpa\\b)|dpa (?:1998\\b|\\(1998\\)))",
                            "1998"),
                    EVERY_LAW,
                    InForce.always(),
                    "name an Act that was repealed on 25 May 2018; its place was taken by the Data Protection Act 2018"),
            OldWords.of(
                            Phrase.english(ArticleReference.article("4[45]\\b"), "44", "45", "art44", "art45"),
                            UK_GDPR,
                            InForce.from(Cite.DATA_ACT),
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
                    "name a section that was taken out of the Data Protection Act 2018 on 5 February 2026; see Article 45A of"
                            + " the UK GDPR"),
            OldWords.of(
                            Phrase.english(ArticleReference.article("77\\b"), "77", "art77"),
                            UK_GDPR,
                            InForce.from(Cite.COMPLAINTS),
                            "name an article that no longer gives the right to complain to the regulator; since 19 June 2026 that"
                                    + " is section 165 of the Data Protection Act 2018")
                    .where(ArticleReference::isToUkGdpr),
            OldWords.of(
                            Phrase.english(ArticleReference.article("14 ?\\(5\\) ?\\(b\\)"), "14", "art14"),
                            UK_GDPR,
                            InForce.from(Cite.DATA_ACT),
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
                    "name a section that was taken out of the Data Protection Act 2018; the age of consent is in Article 8(1) of"
                            + " the UK GDPR"),
            OldWords.of(
                    Phrase.name("\\b45/2001\\b", "2001"),
                    EnumSet.of(Law.EU_INSTITUTIONS),
                    InForce.from(LocalDate.of(2018, 12, 11)),
                    "name a regulation that was repealed on 11 December 2018; its place was taken by Regulation (EU)"
                            + " 2018/1725"),
            OldWords.of(
                    Phrase.name("\\b2000/2699\\b|\\blawful business practice\\b", "2699", "lawful"),
                    UK_GDPR,
                    InForce.always(),
                    "name regulations that were replaced in 2018; see SI 2018/356"),
            OldWords.of(
                            Phrase.english(
                                    "\u00a3 ?10(?:\\.00)?(?![0-9]|[.,][0-9]| ?(?:m|k|million|bn|billion)\\b)", "10"),
                            UK_GDPR,
                            InForce.always(),
                            "name a fee that was done away with on 25 May 2018; a copy of one's data is free")
                    .where((quote, notice) -> !quote.isWithin("fee") && isAboutRequests(quote)),
            OldWords.of(
                            Phrase.english("\\b40 (?:calendar )?days\\b", "40"),
                            UK_GDPR,
                            InForce.always(),
                            "name a time that was changed on 25 May 2018; people are entitled to an answer within one month")
                    .where((quote, notice) -> isAboutRequests(quote)));

    private OldLaw() {}

    private static boolean isAboutRequests(Quote quote) {
        return quote.isWithin("exercisingRights")
                || quote.isWithin("rights")
                || (REQUEST.matcher(quote.sentence()).find()
                        && !OTHER_MATTER.matcher(quote.sentence()).find());
    }
}
