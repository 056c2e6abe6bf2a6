package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.ChangePolicy;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;

/** People are told of important changes and need not look for them. */
final class ChangesCommunicatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("changes-communicated")
            .title("People are told of important changes and need not come back to look for them")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(wp260())
            .addAllAuthorities(unverified(gdpr("13(3)")))
            .addAllAuthorities(euInstitutions("15(3)"))
            .why("Nobody reads a notice again and again. If a change matters to people, they have to hear of it.")
            .fix(Wording.of("Say how you tell people of important changes, for example by email or with a banner on "
                    + "your website."))
            .build();

    private static final String LOOK = "(?:check|look|come back|go back|return|re-?visit|visit|review|re-?read|read)";
    private static final Phrase LOOK_AGAIN = Phrase.english(
            "\\b" + LOOK + "\\b[^.!?]{0,60}?\\b(?:again|often|regular(?:ly)?|frequently|periodically"
                    + "|from time to time|for (?:any )?(?:changes|updates)|whenever you)\\b",
            "check",
            "look",
            "come",
            "go",
            "return",
            "revisit",
            "visit",
            "review",
            "reread",
            "re",
            "read");
    private static final Pattern NOTICE = WordPattern.of("\\b(?:this|the) (?:page|notice|policy|statement)\\b");
    private static final Pattern TELL =
            WordPattern.of("\\b(?:e-?mail|write to you|letter|contact you|tell you|told|notify"
                    + "|notified|inform you|informed|let you know|banner|announce|announced|message|alert|text you|pop-?up"
                    + "|home ?page|newsletter|social media|publicise|press)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CHANGES)) {
            return;
        }
        Optional<ChangePolicy> changes = notice.notice().changes();
        boolean told = Stream.of(changes.flatMap(ChangePolicy::told), changes.flatMap(ChangePolicy::how))
                .flatMap(Optional::stream)
                .anyMatch(words -> TELL.matcher(words.value()).find());
        if (!told) {
            LOOK_AGAIN
                    .in(
                            notice,
                            quote -> isAboutTheNotice(quote)
                                    && !TELL.matcher(quote.sentence()).find())
                    .forEach(quote -> report.add(
                            quote.subject(),
                            "The notice only asks people to look at it again, and does not say how they are told of important"
                                    + " changes."));
        }
    }

    /** Of the notice itself, and not of a page that somebody else might change. */
    private static boolean isAboutTheNotice(Quote quote) {
        return (quote.isWithin("changes") && (quote.isWithin("told") || quote.isWithin("how")))
                || (quote.isWithin("introduction")
                        && NOTICE.matcher(quote.words()).find());
    }
}
