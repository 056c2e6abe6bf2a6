package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.goodPractice;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** The law is called by its name. */
final class LawNameRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("law-name")
            .title("The notice calls the law that governs it by its right name")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .bindsProcessors(true)
            .addAllAuthorities(goodPractice())
            .why("The United Kingdom has had a law of its own, the UK GDPR, since 2021. People who look up"
                    + " the wrong name may read the wrong law.")
            .fix(Wording.of("Write \"UK GDPR\" where you mean the law of the United Kingdom."))
            .build();

    private static final Phrase WRONG_NAME =
            Phrase.english("\\bgeneral data protection regulations\\b|\\bgdpr,? 2018\\b", "regulations", "2018");
    private static final Phrase BARE_NAME = Phrase.name("\\bgdpr\\b(?!,? 2018)", "gdpr");
    private static final Phrase UK_NAME = Phrase.name(
            "\\buk[- ]gdpr\\b|\\b(?:uk|united kingdom) general data protection regulation\\b", "uk", "kingdom");
    private static final Pattern NAMED_BEFORE = WordPattern.of("(?:uk|eu|u\\.k\\.|kingdom)[- ]$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        WRONG_NAME
                .in(notice, quote -> !quote.isOfThePast())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " are not the name of any law; it is the General Data Protection Regulation."));
        boolean onlyUk =
                notice.law() == Law.UK_GDPR && notice.notice().laws().stream().allMatch(Law::isOfUnitedKingdom);
        if (onlyUk && !notice.asOf().isBefore(Cite.UK_GDPR_BEGINS)) {
            judgeBareName(notice, report);
        }
    }

    /** A short name is no mistake once the full name was given; the list of laws is where it has to be right. */
    private static void judgeBareName(NoticeContext notice, Report report) {
        List<Quote> bare = BARE_NAME.in(
                notice,
                quote -> quote.text().kind() != TextView.Kind.ADDRESS
                        && !NAMED_BEFORE.matcher(quote.before(9)).find());
        List<Quote> listed =
                bare.stream().filter(quote -> quote.isWithin("legislation")).toList();
        if (!listed.isEmpty()) {
            listed.forEach(quote -> report(quote, report));
        } else if (!bare.isEmpty() && !UK_NAME.isIn(notice)) {
            bare.stream()
                    .min(Comparator.comparing(quote -> quote.subject().path()))
                    .ifPresent(quote -> report(quote, report));
        }
    }

    private static void report(Quote quote, Report report) {
        report.add(
                quote.subject(),
                "The notice calls the law that governs it \"" + quote.words()
                        + "\"; in the United Kingdom it has been the UK GDPR since 2021.");
    }
}
