package org.noticekit.validate.rules.language;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.TextView;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** The words of a link say where it leads. */
final class LinkTextRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("link-text")
            .title("The words of each link say where it leads")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .bindsProcessors(true)
            .addAllAuthorities(unverified(document(
                    Optional.of(Law.UK_GDPR),
                    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
                    "SI 2018/952")))
            .addAllAuthorities(unverified(
                    document(Optional.empty(), "Web Content Accessibility Guidelines 2.2", "2.4.4 and 2.4.9")))
            .why("People who use a screen reader often hear the links of a page alone. \"Here\" tells them"
                    + " nothing.")
            .fix(Wording.of("Make the words of the link say what people find there, such as \"Privacy notice of the "
                    + "supplier\"."))
            .build();

    private static final Set<String> OPAQUE = Set.of(
            "here",
            "click here",
            "click",
            "this",
            "this link",
            "link",
            "the link",
            "follow this link",
            "this page",
            "more",
            "read more",
            "read more here",
            "find out more",
            "find out more here",
            "see more",
            "see here",
            "learn more",
            "more info",
            "more information",
            "further information",
            "more details",
            "details",
            "website",
            "go",
            "yma",
            "cliciwch yma",
            "mwy",
            "darllen mwy",
            "rhagor",
            "rhagor o wybodaeth");
    /** Each of them has at least one of these words. */
    private static final String[] ANCHORS = {
        "here", "click", "this", "link", "more", "information", "details", "website", "go", "yma", "mwy", "rhagor"
    };

    private static final int LONGEST = 20;
    private static final Phrase LINK = Phrase.sign("\\[(?:[^\\[\\]\\n]|\\n(?!\\h*\\n)){1,60}\\](?=\\()", "](");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (TextView text : notice.textsWith(ANCHORS)) {
            if (text.kind() == TextView.Kind.LINE && isOpaque(WordPattern.oneLine(text.value())) && isOfLink(text)) {
                report(text.subject(), WordPattern.oneLine(text.value()), report);
            }
        }
        LINK.in(notice, quote -> isOpaque(quote.words()))
                .forEach(quote -> report(
                        quote.subject(),
                        quote.words().substring(1, quote.words().length() - 1),
                        report));
    }

    private static boolean isOfLink(TextView text) {
        List<String> segments = text.subject().path().segments();
        return segments.get(segments.size() - 1).equals("text");
    }

    /** Whether the words, without the signs around them, are among those that say nothing. */
    private static boolean isOpaque(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        while (start < end && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        return end - start <= LONGEST
                && OPAQUE.contains(words.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static void report(Subject subject, String words, Report report) {
        report.add(
                subject,
                "A link in " + subject + " is called \"" + words.strip() + "\", which does not say where it leads.");
    }
}
