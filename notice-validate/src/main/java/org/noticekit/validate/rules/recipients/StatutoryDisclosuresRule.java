package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** That the law can want data passed on is mentioned. */
final class StatutoryDisclosuresRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("statutory-disclosures")
            .title("A council mentions that the law can require or allow it to pass data on")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(dpaSchedule("2 paragraphs 2 to 5")))
            .addAllAuthorities(unverified(ukGdpr("13(1)(e)")))
            .addAllAuthorities(unverified(euGdpr("23")))
            .why(
                    "The police, courts and other bodies can ask a council for data about anybody. People who were told so "
                            + "beforehand are not taken by surprise.")
            .fix(Wording.of(
                    "Say that you may share data where the law requires or allows it, with examples such as crime, "
                            + "fraud, tax or a child at risk."))
            .build();

    private static final Pattern LAW_WANTS =
            WordPattern.of("\\b(?:required|permitted|allowed|obliged) (?:to do so )?by (?:the )?law\\b"
                    + "|\\b(?:law|statute|act|court)s? (?:\\w+ ){0,2}(?:requires?|allows?|permits?|orders?|demands?|says?)\\b"
                    + "|\\blegal(?:ly)? (?:dut(?:y|ies)|obligations?|required|obliged|allowed)\\b|\\bcourt order");

    private static final String[] SPEAKING_OF_LAW = {
        "law", "laws", "statute", "statutes", "act", "acts", "court", "courts", "legal", "legally"
    };

    /** Where the law is spoken of, but not what it says of passing data on. */
    private static final Set<String> ABOUT_OTHER_DUTIES = Set.of(
            "lawfulBases",
            "provision",
            "rights",
            "exercisingRights",
            "complaints",
            "retention",
            "retentionByData",
            "children");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isEnglish() // else its sentences may mention it
                && notice.isOfPrincipalAuthority()
                && !notice.activities().isEmpty()
                && !notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS)
                && !isMentioned(notice)) {
            report.add(
                    notice.subject(),
                    "The notice does not mention that the law can require or allow the council to pass data on.");
        }
    }

    private static boolean isMentioned(NoticeContext notice) {
        return notice.writtenActivities().stream()
                        .anyMatch(activity -> !activity.own().disclosures().isEmpty())
                || !notice.notice().dataMatching().isEmpty()
                || notice.notice().recipients().values().stream()
                        .anyMatch(recipient -> !recipient.laws().isEmpty())
                || notice.textsWith(SPEAKING_OF_LAW).stream()
                        .filter(text ->
                                text.subject().path().segments().stream().noneMatch(ABOUT_OTHER_DUTIES::contains))
                        .anyMatch(text -> LAW_WANTS.matcher(text.value()).find());
    }
}
