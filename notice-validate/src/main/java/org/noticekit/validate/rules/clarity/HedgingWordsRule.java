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
                    + DONE + "\\b",
            "may",
            "might");
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
                                && !CONDITION.matcher(quote.sentence()).find())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " leave open whether that happens, and say nothing of when."));
    }
}
