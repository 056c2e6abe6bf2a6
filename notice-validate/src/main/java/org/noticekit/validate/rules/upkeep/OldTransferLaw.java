package org.noticekit.validate.rules.upkeep;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** What once permitted data to go abroad and no longer does, and the border that once counted. */
final class OldTransferLaw {

    private static final Set<Law> EVERY_LAW = EnumSet.allOf(Law.class);
    private static final Set<Law> UK_GDPR = EnumSet.of(Law.UK_GDPR);
    private static final Set<Law> EUROPE = EnumSet.of(Law.EU_GDPR, Law.EU_INSTITUTIONS);
    private static final String CLAUSES =
            "\\b(?:2010/87/eu|2004/915/ec|2001/497/ec|(?:eu )?model (?:contract )?clauses)\\b";
    private static final Pattern NEW_CLAUSES = WordPattern.of("2021/914|\\bidta\\b|addendum|transfer agreement");
    private static final Pattern STANDARD_CLAUSES = WordPattern.of("standard contractual clauses");
    private static final Pattern UNITED_KINGDOM = WordPattern.of("\\b(?:uk|united kingdom|britain)\\b");
    private static final Pattern SCHEME =
            WordPattern.of("certif|scheme|principles|framework|\\bus\\b|united states|america");

    static final List<OldWords> ALL = List.of(
            OldWords.of(
                            Phrase.name("\\bprivacy shield\\b", "shield"),
                            EVERY_LAW,
                            InForce.from(Cite.PRIVACY_SHIELD_ENDED),
                            "name a scheme that was struck down on 16 July 2020 and permits no transfer; see the Data Privacy"
                                    + " Framework and, from the UK, its UK Extension")
                    .graded(Severity.ERROR)
                    .where((quote, notice) -> !quote.isWithin("safeguard")),
            OldWords.of(
                            Phrase.name("\\bsafe harbou?r\\b", "safe"),
                            EVERY_LAW,
                            InForce.from(LocalDate.of(2015, 10, 6)),
                            "name a scheme that was struck down on 6 October 2015 and permits no transfer; see the Data Privacy"
                                    + " Framework and, from the UK, its UK Extension")
                    .graded(Severity.ERROR)
                    .where((quote, notice) -> !quote.isWithin("safeguard")
                            && SCHEME.matcher(quote.sentence()).find()),
            OldWords.of(
                            Phrase.name(CLAUSES, "87", "915", "497", "model"),
                            UK_GDPR,
                            InForce.from(Cite.OLD_CLAUSES_ENDED_IN_THE_UK),
                            "name contract clauses that no longer permit a transfer; use the International Data Transfer"
                                    + " Agreement, or the EU clauses with the UK Addendum")
                    .graded(Severity.ERROR)
                    .where(OldTransferLaw::isOldClauses),
            OldWords.of(
                            Phrase.name(CLAUSES, "87", "915", "497", "model"),
                            EUROPE,
                            InForce.from(Cite.OLD_CLAUSES_ENDED),
                            "name contract clauses that no longer permit a transfer; use those of Decision (EU) 2021/914")
                    .graded(Severity.ERROR)
                    .where(OldTransferLaw::isOldClauses),
            OldWords.of(
                            Phrase.english(
                                    "\\boutside (?:of )?(?:the )?(?:eea|eu|european economic area|european union)\\b",
                                    "outside"),
                            UK_GDPR,
                            InForce.from(Cite.UK_GDPR_BEGINS),
                            "draw the wrong border; since 1 January 2021 the question is whether data leaves the United Kingdom")
                    .where((quote, notice) -> notice.notice().laws().stream().allMatch(Law::isOfUnitedKingdom)
                            && !UNITED_KINGDOM.matcher(quote.sentence()).find()));

    private OldTransferLaw() {}

    /** "Model clauses" can be another name of the new ones, which are called standard contractual clauses; a number cannot. */
    private static boolean isOldClauses(Quote quote, NoticeContext notice) {
        String sentence = quote.sentence();
        boolean numbered = Character.isDigit(quote.words().charAt(0));
        return !quote.isWithin("safeguard")
                && !NEW_CLAUSES.matcher(sentence).find()
                && (numbered || !STANDARD_CLAUSES.matcher(sentence).find());
    }
}
