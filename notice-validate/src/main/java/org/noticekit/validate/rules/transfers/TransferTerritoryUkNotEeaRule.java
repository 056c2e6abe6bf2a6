package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.UK_GDPR_BEGINS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;

/** The border of a UK notice is the border of the United Kingdom. */
final class TransferTerritoryUkNotEeaRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-territory-uk-not-eea")
            .title("A UK notice that promises where data stays speaks of the UK, not of Europe")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(UK_GDPR_BEGINS))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("44A")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("44")))
            .why("In UK law data is abroad as soon as it leaves the United Kingdom, so a promise about Europe leaves "
                    + "people in the dark about that.")
            .fix(Wording.of(
                    "Say whether data leaves the United Kingdom, and where it goes. Since 1 January 2021 the line "
                            + "is the UK border, not that of the European Economic Area."))
            .build();

    /**
     * A promise that data does not leave Europe; the first group is the end of it, of which the border is part. The words
     * "outside the EEA" are left to the rule on references that have gone stale.
     */
    private static final Pattern NOT_OUTSIDE =
            WordPattern.of("(?:\\b(?:not|never|nobody|nothing|none|cannot|no)\\b|n['\u2019]t\\b)[^.!?]{0,120}?"
                    + "\\b((?:(?:out of|beyond|leaves?) "
                    + TransferDenial.EUROPE + "|outside (?:of )?Europe\\b(?! Union|an)))");

    /** A promise that data stays in Europe. */
    private static final Pattern STAYS_INSIDE =
            WordPattern.of("\\b((?:stays?|remains?|(?:only|solely|exclusively) (?:kept|held|stored|hosted|processed)"
                    + "|(?:kept|held|stored|hosted|processed) (?:only|solely|exclusively))\\b[^.!?]{0,40}?"
                    + "\\b(?:in|within|inside) "
                    + TransferDenial.EUROPE + ")");

    /** A statement that all data is in Europe, which is a promise too where nobody is said to hold any there. */
    private static final Pattern ALL_INSIDE = WordPattern.of(
            "\\b(?:(?:your|all)(?: of)?(?: your| the| our)?(?: personal)? (?:data|information)(?: \\w+){0,5}? "
                    + "(?:is|are|be)(?: \\w+)? |(?:store|keep|hold|host|process) (?=(?:your|all)\\b))"
                    + "((?:" + TransferDenial.KEPT
                    + "\\b|(?:your|all)(?: of)?(?: your| the| our)?(?: personal)? (?:data|information)\\b)"
                    + "[^.!?]{0,40}?\\b(?:in|within|inside) " + TransferDenial.EUROPE + ")");

    private static final Pattern UNITED_KINGDOM = WordPattern.of("(?-i)\\b(?:UK|United Kingdom|Britain|British)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().laws().stream().anyMatch(law -> !law.isOfUnitedKingdom())) {
            return;
        }
        boolean knowsSomebodyThere = notice.locations().stream().anyMatch(location -> isThere(location, notice));
        List<Pattern> promises = knowsSomebodyThere
                ? List.of(NOT_OUTSIDE, STAYS_INSIDE)
                : List.of(NOT_OUTSIDE, STAYS_INSIDE, ALL_INSIDE);
        for (TextView text : notice.textsWith("eea", "eu", "europe", "european")) {
            if (text.kind() != TextView.Kind.ADDRESS && !isOfSomebodyThere(text, notice)) {
                boolean found = false;
                for (Pattern promise : promises) {
                    if (promise != ALL_INSIDE || !found) {
                        found |= judge(promise.matcher(text.value()), text, report);
                    }
                }
            }
        }
    }

    private static boolean judge(Matcher promise, TextView text, Report report) {
        boolean found = false;
        while (promise.find()) {
            if (!UNITED_KINGDOM
                    .matcher(Sentences.around(text.value(), promise.start(), promise.end()))
                    .find()) {
                found = true;
                report.add(
                        text.words(promise.start(1), promise.end(1)),
                        "The words \"" + WordPattern.oneLine(promise.group(1)) + "\" (" + text.subject()
                                + ") draw the border around Europe, but in UK law data is abroad as soon as it leaves "
                                + "the United Kingdom.");
            }
        }
        return found;
    }

    /** Of one who is known to hold data in Europe, it is worth saying that it goes no further. */
    private static boolean isOfSomebodyThere(TextView text, NoticeContext notice) {
        List<String> path = text.subject().path().segments();
        return path.size() > 2
                && notice.locations().stream()
                        .filter(location -> isOfTheSame(path, location))
                        .anyMatch(location -> isThere(location, notice));
    }

    private static boolean isThere(LocationView location, NoticeContext notice) {
        return location.places().stream().anyMatch(place -> EuropeanEconomicArea.contains(place, notice));
    }

    private static boolean isOfTheSame(List<String> path, LocationView location) {
        List<String> other = location.subject().path().segments();
        return (path.get(0).equals("processors") || path.get(0).equals("recipients"))
                && other.subList(0, 2).equals(path.subList(0, 2));
    }
}
