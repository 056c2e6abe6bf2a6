package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.Text;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** Data that looks like special category data is marked as such. */
final class SpecialCategoryUndeclaredRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("special-category-undeclared")
            .title("Data that looks like special category data is marked as such")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("9(1)")))
            .addAllAuthorities(euInstitutions("10(1)"))
            .why("Only of data that is marked can anybody check that the law permits its use, and where it may go.")
            .fix(Wording.of("Mark it as special category data and add the condition that permits its use."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Set<String> possible = SensitiveWords.possiblyIn(notice);
        if (possible.isEmpty()) {
            return;
        }
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<PersonalDataCategory> data :
                    activity.subject().items("data", activity.own().data())) {
                if (data.value().specialCategories().isEmpty()) {
                    judge(data.value(), data.subject(), possible, report);
                }
            }
        }
    }

    /** One mark is missing, however many words call for it. */
    private static void judge(PersonalDataCategory data, Subject subject, Set<String> possible, Report report) {
        if (possible.contains(data.category().value())
                && judge(data, data.category(), subject.field("category"), report)) {
            return;
        }
        for (Part<Text> item : subject.items("items", data.items())) {
            if (possible.contains(item.value().value()) && judge(data, item.value(), item.subject(), report)) {
                return;
            }
        }
    }

    private static boolean judge(PersonalDataCategory data, Text words, Subject subject, Report report) {
        String all =
                data.category() + ", " + data.items().stream().map(Text::value).collect(Collectors.joining(", "));
        Optional<SensitiveWords.Found> sensitive = SensitiveWords.in(words.value(), all);
        sensitive.ifPresent(found -> report.add(
                new TextView(subject, TextView.Kind.LINE, words.value()).words(found.start(), found.end()),
                "The data \"" + words + "\" in " + subject + " looks like special category data ("
                        + SensitiveData.words(EnumSet.of(found.category())) + "), but is not marked as such."));
        return sensitive.isPresent();
    }
}
