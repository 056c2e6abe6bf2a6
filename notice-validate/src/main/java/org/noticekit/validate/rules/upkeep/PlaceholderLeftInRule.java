package org.noticekit.validate.rules.upkeep;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.goodPractice;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeStatus;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** Nothing is left in that was to be filled in. */
final class PlaceholderLeftInRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("placeholder-left-in")
            .title("Nothing is left in the notice that was to be filled in")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(gdpr("12(1)")))
            .addAllAuthorities(goodPractice())
            .why("A gap left from a template tells people nothing, and shows that nobody read the notice "
                    + "before it went out.")
            .fix(Wording.of("Fill the gap in, or take the sentence out."))
            .build();

    private static final String HINT =
            "(?:insert|enter|add|fill|your|name|date|council|organisation|organization|authority"
                    + "|department|service|email|e-mail|phone|telephone|address|link|url|number|period|tbc|tbd|xx+)";
    private static final Phrase BRACKETS = Phrase.sign(
            "\\[" + HINT + "\\b" + ofOneParagraph("\\]\\[") + "{0,80}\\](?!\\()"
                    + "|<(?:" + HINT + "\\b" + ofOneParagraph("<>") + "{0,60}|[a-z]{1,30}[ -]" + HINT + ")>"
                    + "|\\{\\{" + ofOneParagraph("{}") + "{1,60}\\}\\}",
            "[",
            "<",
            "{{");
    private static final Phrase WORDS = Phrase.name(
            "\\blorem ipsum\\b|(?-i:\\b(?:TBC|TBD|TODO|FIXME)\\b)|(?<![\\w.-])x{3,8}\\b(?![.-]\\w)",
            "lorem",
            "tbc",
            "tbd",
            "todo",
            "fixme",
            "xxx",
            "xxxx",
            "xxxxx",
            "xxxxxx",
            "xxxxxxx",
            "xxxxxxxx");

    /** A character of the gap, which may go over a line's end, but not over a paragraph's. */
    private static String ofOneParagraph(String butNot) {
        return "(?:[^" + butNot + "\\n]|\\n(?!\\h*\\n))";
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().status().equals(Optional.of(NoticeStatus.DRAFT))) {
            return;
        }
        Stream.of(BRACKETS, WORDS)
                .flatMap(phrase -> phrase.in(notice, quote -> quote.text().kind() != TextView.Kind.ADDRESS).stream())
                .forEach(quote -> report.add(
                        quote.subject(),
                        "The words \"" + quote.words() + "\" in " + quote.subject()
                                + " are a gap that was to be filled in."));
    }
}
