package org.noticekit.validate.rules.clarity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeStatus;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;

/** Sentences are short and words are plain. */
final class PlainLanguageRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("plain-language")
            .title("The notice is written in short sentences and plain words")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(gdpr("12(1)"))
            .addAllAuthorities(euInstitutions("14(1)"))
            .why("A notice that only lawyers understand informs nobody. Sentences of more than 25 words "
                    + "are hard for many people; so is a text of long words, whatever its sentences.")
            .fix(Wording.of("Split long sentences, and use everyday words."))
            .build();

    private static final int LONG_SENTENCE = 25;
    private static final int VERY_LONG_SENTENCE = 40;
    /** Less says little of how a text reads. */
    private static final int LONG_TEXT = 100;

    private static final int HARD = 14;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isEnglish() && !notice.notice().status().equals(Optional.of(NoticeStatus.ARCHIVED))) {
            notice.texts().stream()
                    .filter(text -> text.kind() == TextView.Kind.PROSE)
                    .forEach(text -> judge(text, report));
        }
    }

    private static void judge(TextView text, Report report) {
        Readability count = Readability.of(text.value());
        if (count.longest() > LONG_SENTENCE) {
            report.add(
                    count.longest() > VERY_LONG_SENTENCE ? Severity.WARNING : Severity.INFO,
                    text.words(count.longestStart(), count.longestEnd()),
                    "A sentence in " + text.subject() + " has " + count.longest() + " words, and more than "
                            + LONG_SENTENCE + " are hard to follow.");
        } else if (count.words() >= LONG_TEXT && count.index() > HARD) {
            report.add(
                    text.subject(),
                    "A text in " + text.subject() + " scores " + count.index()
                            + " on the Automated Readability Index, and more than " + HARD
                            + " is hard for most people.");
        }
    }
}
