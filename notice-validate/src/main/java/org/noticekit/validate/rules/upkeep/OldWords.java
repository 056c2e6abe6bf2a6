package org.noticekit.validate.rules.upkeep;

import java.util.Set;
import java.util.function.BiPredicate;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/**
 * Words that were right once: under which laws and on which days they no longer are, and why.
 *
 * @param phrase the words
 * @param laws the laws under which they are wrong
 * @param days the days on which they are wrong
 * @param severity how much that matters
 * @param trouble what is wrong with them and what to say instead, in words that go on from "the words ... in the notice"
 * @param meant whether they are used in the sense that is wrong
 */
record OldWords(
        Phrase phrase,
        Set<Law> laws,
        InForce days,
        Severity severity,
        String trouble,
        BiPredicate<Quote, NoticeContext> meant) {

    /** Words of which to warn wherever they are used, unless it is the past that the notice tells of. */
    static OldWords of(Phrase phrase, Set<Law> laws, InForce days, String trouble) {
        return new OldWords(phrase, laws, days, Severity.WARNING, trouble, (quote, notice) -> true);
    }

    /** The same words, where they matter more or less than others. */
    OldWords graded(Severity other) {
        return new OldWords(phrase, laws, days, other, trouble, meant);
    }

    /** The same words, where they are meant so. */
    OldWords where(BiPredicate<Quote, NoticeContext> isMeant) {
        return new OldWords(phrase, laws, days, severity, trouble, isMeant);
    }

    /** Reports where the notice uses them. */
    void report(NoticeContext notice, Report report) {
        if (laws.contains(notice.law()) && days.on(notice.asOf())) {
            for (Quote quote : phrase.in(notice, each -> !each.isOfThePast() && meant.test(each, notice))) {
                report.add(
                        severity,
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject() + " " + trouble + ".");
            }
        }
    }
}
