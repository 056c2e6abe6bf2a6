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
import org.noticekit.model.Place;
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

    private static final String EUROPE = "(?:the )?(?:EEA|EU|European Economic Area|European Union|Europe)\\b";

    /**
     * A promise that data does not leave Europe; the first group is the end of it, of which the border is part. The words
     * "outside the EEA" are left to the rule on references that have gone stale.
     */
    private static final Pattern NOT_OUTSIDE =
            WordPattern.of("(?:\\b(?:not|never|nobody|nothing|none|cannot|no)\\b|n['\u2019]t\\b)[^.!?]{0,120}?"
                    + "\\b((?:(?:out of|beyond|leaves?) "
                    + EUROPE + "|outside (?:of )?Europe\\b(?! Union|an)))");

    /** A promise that data stays in Europe. */
    private static final Pattern STAYS_INSIDE =
            WordPattern.of("\\b((?:stays?|remains?|(?:only|solely|exclusively) (?:kept|held|stored|hosted|processed)"
                    + "|(?:kept|held|stored|hosted|processed) (?:only|solely|exclusively))\\b[^.!?]{0,40}?"
                    + "\\b(?:in|within|inside) "
                    + EUROPE + ")");

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
        for (TextView text : notice.textsWith("eea", "eu", "europe", "european")) {
            if (text.kind() != TextView.Kind.ADDRESS && !isOfSomebodyThere(text, notice)) {
                for (Pattern promise : List.of(NOT_OUTSIDE, STAYS_INSIDE)) {
                    judge(promise.matcher(text.value()), text, report);
                }
            }
        }
    }

    private static void judge(Matcher promise, TextView text, Report report) {
        while (promise.find()) {
            if (!UNITED_KINGDOM
                    .matcher(Sentences.around(text.value(), promise.start(), promise.end()))
                    .find()) {
                report.add(
                        text.words(promise.start(1), promise.end(1)),
                        "The words \"" + WordPattern.oneLine(promise.group(1)) + "\" (" + text.subject()
                                + ") draw the border around Europe, but in UK law data is abroad as soon as it leaves "
                                + "the United Kingdom.");
            }
        }
    }

    /** Of one who is known to hold data in Europe, it is worth saying that it goes no further. */
    private static boolean isOfSomebodyThere(TextView text, NoticeContext notice) {
        List<String> path = text.subject().path().segments();
        return path.size() > 2
                && notice.locations().stream()
                        .filter(location -> isOfTheSame(path, location))
                        .flatMap(location -> location.places().stream())
                        .anyMatch((Place place) -> EuropeanEconomicArea.contains(place, notice));
    }

    private static boolean isOfTheSame(List<String> path, LocationView location) {
        List<String> other = location.subject().path().segments();
        return (path.get(0).equals("processors") || path.get(0).equals("recipients"))
                && other.subList(0, 2).equals(path.subList(0, 2));
    }
}
