package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.document;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataMatching;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** The National Fraud Initiative is told of with its law and its page. */
final class NationalFraudInitiativeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("national-fraud-initiative")
            .title("Where the National Fraud Initiative is told of, its law is named and its page linked")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(document(
                    Optional.of(Law.UK_GDPR), "Local Audit and Accountability Act 2014", "Part 6 and Schedule 9"))
            .addAllAuthorities(document(
                    Optional.of(Law.UK_GDPR), "Public Sector Fraud Authority", "Code of Data Matching Practice"))
            .why(
                    "Councils must hand over whole sets of data for this. It rests on no consent, so people should know the "
                            + "law and where to read more. Many notices still name a law that is gone.")
            .fix(Wording.of(
                    "Name the law that holds now, in England the Local Audit and Accountability Act 2014, Part 6, and "
                            + "link to the notice on GOV.UK. Do not cite the Audit Commission Act 1998."))
            .build();

    private static final String NAME = "\\b(?:national fraud initiative|nfi)\\b";
    private static final Pattern INITIATIVE = WordPattern.of(NAME);
    private static final Phrase TOLD = Phrase.name(NAME, "initiative", "nfi");
    private static final Pattern DENIED =
            WordPattern.of("\\b(?:not|no longer|never) (?:take|taking|part|participat|share|use)");
    /** An address of it, or its name as the words of a link. */
    private static final Pattern LINKED = WordPattern.of(
            "https?://\\S{0,200}?(?:fraud|\\bnfi\\b|data-?matching)|\\[[^\\]]{0,100}" + NAME + "[^\\]]{0,100}\\]\\(");

    private static final Pattern CURRENT =
            WordPattern.of("Local Audit and Accountability Act 2014|Public Audit \\(Wales\\) Act 2004"
                    + "|Public Finance and Accountability \\(Scotland\\) Act 2000"
                    + "|Audit and Accountability \\(Northern Ireland\\) Order 2003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean namesLaw = notice.textsWith("2014", "2004", "2000", "2003").stream()
                .anyMatch(text -> CURRENT.matcher(text.value()).find());
        boolean known = false;
        for (Part<DataMatching> matching :
                notice.subject().items("dataMatching", notice.notice().dataMatching())) {
            boolean links = matching.value().link().flatMap(Link::url).isPresent();
            if (isOfInitiative(matching.value())) {
                report(matching.subject(), namesLaw, links, report);
                known = true;
            }
        }
        if (!known) {
            boolean links = isLinked(notice);
            TOLD
                    .in(
                            notice,
                            quote -> quote.text().kind() == TextView.Kind.PROSE
                                    && !DENIED.matcher(quote.sentence()).find())
                    .stream()
                    .limit(1)
                    .forEach(quote -> report(quote.subject(), namesLaw, links, report));
        }
    }

    private static void report(Subject subject, boolean namesLaw, boolean links, Report report) {
        if (!(namesLaw && links)) {
            String missing = namesLaw
                    ? "does not link to its page"
                    : "does not name the law that it rests on now" + (links ? "" : ", nor link to its page");
            report.add(
                    subject,
                    "The notice tells of data matching for the National Fraud Initiative, but " + missing + ".");
        }
    }

    /** Whether the notice has an address of it anywhere, or a link by its name. */
    private static boolean isLinked(NoticeContext notice) {
        return notice.textsWith("fraud", "nfi", "matching", "datamatching").stream()
                .anyMatch(text -> LINKED.matcher(text.value()).find()
                        || (text.kind() == TextView.Kind.LINE
                                && INITIATIVE.matcher(text.value()).find()
                                && text.subject()
                                        .path()
                                        .parent()
                                        .flatMap(place -> notice.textAt(place.child("url")))
                                        .isPresent()));
    }

    private static boolean isOfInitiative(DataMatching matching) {
        return Stream.of(
                        matching.scheme().map(Text::value),
                        matching.description().map(Prose::value),
                        matching.link().map(link -> link.text().value()))
                .flatMap(Optional::stream)
                .anyMatch(words -> INITIATIVE.matcher(words).find());
    }
}
