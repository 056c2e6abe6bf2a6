package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** Words that only the law uses are explained. */
final class JargonExplainedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("jargon-explained")
            .title("Words that only the law uses are explained or left out")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(wp260())
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("Most people do not know that they are data subjects, or what a controller is.")
            .fix(Wording.of("Write \"you\" and \"we\", or explain the word where it first stands."))
            .build();

    private static final Map<String, Phrase> TERMS = Map.of(
            "subject", Phrase.english("\\bdata subjects?\\b(?! (?:access|rights?))", "subject", "subjects"),
            "controller", Phrase.english("\\bdata controllers?\\b", "controller", "controllers"),
            "processor", Phrase.english("\\bdata processors?\\b", "processor", "processors"));
    private static final Pattern EXPLANATION = WordPattern.of(
            "\\(|\\bmeans?\\b|\\bwhich\\b|\\bwho\\b|\\bthat is\\b|\\bcalled\\b"
                    + "|\\bknown as\\b|\\bresponsible\\b|\\bdecides?\\b|\\bon (?:our|its|their) behalf\\b|[:\u2013\u2014,]| - ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        TERMS.forEach((stem, term) -> {
            if (!isDefined(stem, notice)) {
                List<Quote> uses = term.in(notice, quote -> quote.text().kind() != TextView.Kind.ADDRESS);
                if (uses.stream()
                        .noneMatch(use -> EXPLANATION.matcher(use.sentence()).find())) {
                    uses.stream()
                            .min(Comparator.comparing(use -> use.subject().path()))
                            .ifPresent(first -> report.add(
                                    first.subject(),
                                    "The notice uses the words \"" + first.words() + "\" and explains them nowhere."));
                }
            }
        });
    }

    private static boolean isDefined(String stem, NoticeContext notice) {
        return notice.notice().definitions().stream()
                .anyMatch(definition ->
                        definition.term().value().toLowerCase(Locale.ROOT).contains(stem));
    }
}
