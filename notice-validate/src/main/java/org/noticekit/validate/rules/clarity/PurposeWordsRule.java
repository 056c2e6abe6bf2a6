package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Purpose;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A purpose goes on from "We use your data to", and does not say that again. */
final class PurposeWordsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("purpose-words")
            .title("The words for a purpose make a sentence")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("12(1)"))
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("A purpose is read within a sentence, such as \"We use your data to answer you\". "
                    + "One that begins with \"to\" is read as \"to to answer you\".")
            .fix(Wording.of("Begin with what you do, for example: \"answer you\", not \"to answer you\"."))
            .build();

    private static final Pattern AGAIN =
            WordPattern.of("^(?:[-*+] )?(?:(?:in order )?to |so that |for |because |we(?: |'ll |’ll )"
                    + "|use your |this is |(?!bring|string|spring|swing|cling|fling|sling)[a-z]{3,}ing\\b)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (!notice.isEnglish()) {
            return;
        }
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Purpose> purpose :
                    activity.subject().items("purposes", activity.own().purposes())) {
                String words = purpose.value().description().value();
                if (AGAIN.matcher(words).find()) {
                    report.add(
                            purpose.subject().field("description"),
                            "A purpose of " + activity + " is read as \"We use your data to " + firstLine(words)
                                    + "\".");
                }
            }
        }
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElseThrow();
    }
}
