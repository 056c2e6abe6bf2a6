package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.ukGdpr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.RightKind;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Sentences;

/** No search without end is promised. */
final class RightsSearchScopeRule implements Rule {

    private static final LocalDate SEARCHES = LocalDate.of(2024, 1, 1);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-search-scope")
            .title("For copies of data, the notice promises no more than a reasonable and proportionate search")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(SEARCHES))
            .addAllAuthorities(ukGdpr("15(1A)"))
            .why("People are owed what a reasonable and proportionate search finds; who promises more can be held to "
                    + "it.")
            .fix(Wording.of("Say that you make a reasonable and proportionate search."))
            .build();

    private static final Pattern UNLIMITED = WordPattern.of(
            "(?s)\\b(?:search(?:es)?|look (?:in|into|through))\\b.{0,80}\\b(?:all|every|everywhere|everything|any)\\b");
    private static final Pattern LIMITED = WordPattern.of("\\b(?:reasonabl[ey]|proportionate|not|cannot|only)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<NoticePath> places = new ArrayList<>();
        for (Part<DataSubjectRight> right : Rights.of(notice, RightKind.ACCESS)) {
            places.add(right.subject().field("explanation").path());
            places.add(right.subject().field("how").path());
        }
        places.add(NoticePath.of("exercisingRights", "how"));
        places.add(NoticePath.of("exercisingRights", "response"));
        places.stream()
                .flatMap(place -> Sentences.at(notice, place).stream())
                .filter(sentence -> UNLIMITED.matcher(sentence.value()).find()
                        && !LIMITED.matcher(sentence.value()).find())
                .forEach(sentence -> report.add(
                        sentence.subject(),
                        "The notice promises to search everything for people's data, which the law does not ask."));
    }
}
