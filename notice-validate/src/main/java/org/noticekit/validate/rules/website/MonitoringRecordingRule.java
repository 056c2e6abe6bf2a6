package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.PurposeKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;

/** What is recorded is told, with why and how long. */
final class MonitoringRecordingRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("monitoring-recording")
            .title("The notice says which communications are recorded or monitored, and why")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(document(
                    Optional.of(Law.UK_GDPR),
                    "Investigatory Powers (Interception by Businesses etc. for Monitoring and Record-keeping Purposes) Regulations 2018",
                    "SI 2018/356 regulation 4(1)(c)")))
            .addAllAuthorities(
                    unverified(document(Optional.of(Law.UK_GDPR), "Investigatory Powers Act 2016", "section 46")))
            .addAllAuthorities(gdpr("13"))
            .why("Recording a call without making sure that people know of it is unlawful, and the notice "
                    + "is one way to tell them.")
            .fix(Wording.of("Say what you record, why and for how long, and tell callers too."))
            .build();

    private static final String THINGS = "(?:(?:(?:tele)?phone |video )?(?:calls|conversations|chats|e-?mails)"
            + "|video (?:meetings|conferences|interviews|appointments))";
    private static final String BETWEEN =
            "(?: (?:to|from|with|and|or|us|you|the|our|council|calls|emails|live|chats?|contact|centre|customer|services?|staff|helpline)){0,6}";
    private static final Phrase RECORDED = Phrase.english(
            "\\b" + THINGS + BETWEEN
                    + " (?:are|may be|can be|will be|might be|could be)(?: also| sometimes| routinely| often)? (?:recorded|monitored)\\b"
                    + "|\\bwe (?:may |might |can |sometimes |also |routinely )*(?:record|monitor) (?:all |some |your |our |incoming |outgoing )*"
                    + THINGS + "\\b"
                    + "|\\b(?:the|our) (?:(?:contact|call|customer|services?|support|telephone|phone|council|switchboard) ){0,3}"
                    + "(?:centres?|staff|teams?|helplines?|lines?|switchboards?|system) "
                    + "(?:(?:also|sometimes|routinely|may|can) )?(?:records?|monitors?)"
                    + " (?:all |some |your |our |incoming |outgoing )*" + THINGS + "\\b",
            "recorded",
            "monitored",
            "record",
            "records",
            "monitor",
            "monitors");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            boolean monitors = activity.own().purposes().stream()
                    .anyMatch(purpose -> purpose.kind().equals(Optional.of(PurposeKind.MONITORING)));
            if (monitors && activity.own().monitors().isEmpty()) {
                report.add(
                        activity.subject(),
                        "The notice does not say which communications are monitored or recorded in " + activity + ".");
            }
        }
        boolean told = notice.writtenActivities().stream()
                .anyMatch(activity -> !activity.own().monitors().isEmpty());
        if (!told) {
            RECORDED.in(notice, quote -> true)
                    .forEach(quote -> report.add(
                            quote.subject(),
                            "The words \"" + quote.words() + "\" in " + quote.subject()
                                    + " tell of recording, but no activity says why and for how long."));
        }
    }
}
