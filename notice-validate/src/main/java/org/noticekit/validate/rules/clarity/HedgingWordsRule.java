package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.wp260;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** What is done with data is said, not what might be. */
final class HedgingWordsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("hedging-words")
            .title("The notice says what is done with data, not what may or might be")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .why("Who reads that data may be shared knows no more than before. People are to be told what "
                    + "happens.")
            .fix(Wording.of("Say what you do, or say when you do it."))
            .build();

    private static final String DO =
            "(?:share|use|collect|pass|keep|hold|store|disclose|send|transfer|process|record|monitor"
                    + "|combine|compare|sell|publish|give)";
    private static final String DONE =
            "(?:shared|used|collected|passed|kept|held|stored|disclosed|sent|transferred|processed"
                    + "|recorded|monitored|combined|compared|sold|published|given)";
    private static final Phrase HEDGE = Phrase.english(
            "\\b(?:we|the council|our (?:suppliers|partners|staff)) (?:may|might)(?: also| sometimes| occasionally| need to| have to| then){0,3} "
                    + DO
                    + "\\b|\\b(?:data|information|details) (?:may|might)(?: also| sometimes| occasionally| need to| have to){0,3} be "
                    + DONE + "\\b|\\byour (?:personal )?(?:data|information|details) could(?: also| sometimes){0,2} be "
                    + DONE + "\\b",
            "may",
            "might",
            "could");
    /** No condition at all, where the sentence does not go on to say what for, or when. */
    private static final Pattern EMPTY_CONDITION = WordPattern.of(
            "\\b(?:only )?(?:if|when|where|whenever) (?:(?:(?:it|this) is|we (?:think|believe|consider|feel) (?:that )?(?:it|this)(?: is)?"
                    + "|considered|deemed) )?(?:appropriate|necessary|needed|required|relevant|possible|applicable|suitable)"
                    + "(?:,? (?:and|or) (?:appropriate|necessary|needed|required|relevant|possible|applicable|suitable))?"
                    + "(?: to do so)?(?=,? ?[.!?]|,? ?$|,? (?:with|between|and) )"
                    + "(?![^.!?]{0,200}\\b(?:to|for|by|under|because|about|so)\\b)");

    private static final Pattern GIVEN_LEAVE = WordPattern.of(
            "\\bi (?:hereby |also )?(?:agree|consent|understand|accept|confirm|authori[sz]e|permit|allow)\\b");
    /** With a condition it is definite. */
    private static final Pattern CONDITION = WordPattern.of(
            "\\b(?:if|when|where|unless|whenever|once|only|until|after|before|depending|in (?:an |some )?(?:emergenc(?:y|ies)|circumstances))\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        HEDGE.in(
                        notice,
                        quote -> !quote.isWithin("rights")
                                && !isConditional(quote.sentence())
                                && !GIVEN_LEAVE.matcher(quote.sentence()).find()
                                && !isOfRisk(quote))
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " leave open whether that happens, and say nothing of when."));
    }

    private static boolean isConditional(String sentence) {
        return CONDITION
                .matcher(EMPTY_CONDITION.matcher(sentence).replaceAll(""))
                .find();
    }

    /** What could happen is said of risks too; of plans it is where a sentence begins with it. */
    private static boolean isOfRisk(Quote quote) {
        return quote.text().value().regionMatches(true, quote.start(), "your", 0, 4)
                && !quote.sentence().startsWith(quote.text().value().substring(quote.start(), quote.end()));
    }
}
