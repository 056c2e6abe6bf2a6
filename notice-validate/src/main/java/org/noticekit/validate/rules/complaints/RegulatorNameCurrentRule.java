package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.finding.TextSpan;
import org.noticekit.model.Law;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** The regulator is called by the name that it has now. */
final class RegulatorNameCurrentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("regulator-name-current")
            .title("The notice calls the regulator by the name that it has now")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(Cite.INFORMATION_COMMISSION))
            .addAllAuthorities(dataAct("118", "119"))
            .addAllAuthorities(document(Optional.of(Law.UK_GDPR), "SI 2026/1015", "regulation 2"))
            .addAllAuthorities(document(Optional.of(Law.UK_GDPR), "SI 2026/386"))
            .why("The office of Information Commissioner is abolished; since 30 September 2026 the Information "
                    + "Commission has its tasks. It is still known as the ICO.")
            .fix(Wording.of("Write \"the Information Commission (known as the ICO)\", or \"ICO\" alone."))
            .build();

    private static final String HERE =
            "(?:the )?(?:uk|united kingdom|england|wales|northern ireland|data protection)\\b";

    /** Those of parts of other countries, and Scotland's for freedom of information, are called "of", "for" or "in" them. */
    private static final Pattern OLD =
            WordPattern.of("(?:(?:the|y|uk|uk['\u2019]s|united kingdom|office of the|ico)\\W+)*"
                    + "(information commissioner(?:s|['\u2019]s|s['\u2019])? office\\b(?!,? (?:of|for|in) (?!scotland\\b|"
                    + HERE + "))|information commissioner\\b(?!['\u2019]|,? (?:of|for|in) (?!" + HERE + "))"
                    + "|swyddfa['\u2019]r comisiynydd gwybodaeth\\b|comisiynydd gwybodaeth\\b(?! yr alban))");

    private static final Pattern NEW = WordPattern.of("\\binformation commission\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<String> name : Complaints.regulators(notice)) {
            Matcher old = OLD.matcher(name.value());
            if (old.lookingAt() && !NEW.matcher(name.value()).find() && !isAbroad(name.value())) {
                TextSpan words = TextSpan.of(name.value(), old.start(1), old.end(1));
                report.add(
                        new Subject(name.subject().path(), name.subject().name(), Optional.of(words)),
                        "The notice calls the regulator \"" + WordPattern.oneLine(old.group(1))
                                + "\", which the Information Commission replaced on 30 September 2026.");
            }
        }
    }

    /** Whether it is one of another country, by whatever words the country is named. */
    private static boolean isAbroad(String name) {
        return PlaceWords.in(name).stream().anyMatch(place -> !place.isUnitedKingdom());
    }
}
