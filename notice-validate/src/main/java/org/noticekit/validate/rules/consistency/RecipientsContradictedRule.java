package org.noticekit.validate.rules.consistency;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Commitment;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.Recipient;
import org.noticekit.model.RecipientRole;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;
import org.noticekit.validate.rules.wording.Phrase;
import org.noticekit.validate.rules.wording.Quote;
import org.noticekit.validate.rules.wording.Reach;

/** Who promises to pass nothing on names nobody who gets it. */
final class RecipientsContradictedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("recipients-contradicted")
            .title("A notice that promises to pass no data on names nobody who gets it")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "12(1)")))
            .addAllAuthorities(euInstitutions("4(1)(a)", "14(1)"))
            .why("Of two statements that cannot both be true, people believe the one that reassures them.")
            .fix(Wording.of(
                    "Say with whom data is shared, and promise only what holds: for example that it is not sold, or "
                            + "passed on for nothing else. Or add the exceptions to the promise."))
            .build();

    /** A whole sentence, so that it has no purpose or condition that could be an exception. */
    private static final Phrase PROMISE = Phrase.english(
            "(?:\\b(?:we|the council)(?<=(?:^|[.!?] |\\n)(?:we|the council)) (?:do not|don['\u2019]t|will not|won['\u2019]t|(?:will )?never)(?: ever)? "
                    + "(?:share|disclose|pass(?: on)?|give)(?:,? (?:and|or) (?:share|disclose|pass(?: on)?|give))* "
                    + "(?:any of )?(?:your|any|the) (?:personal )?(?:data|information|details)(?: on)?"
                    + "|\\byour(?<=(?:^|[.!?] |\\n)your) (?:personal )?(?:data|information|details) (?:is|are|will)(?: not| never)(?: be)? "
                    + "(?:shared|disclosed|passed on|given)) (?:with|to) "
                    + "(?:anyone|anybody|any(?: other)? (?:organisation|body|person|third part(?:y|ies))s?|any others?|third parties"
                    + "|other organisations)(?: else)?(?: at all)?(?=\\s*(?:[.!]|$))",
            "share",
            "shared",
            "disclose",
            "disclosed",
            "pass",
            "passed",
            "give",
            "given");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Quote promise : PROMISE.in(notice, Reach::isWithoutException)) {
            String receiver = firstReceiver(Reach.of(promise.text(), notice), notice);
            if (!receiver.isEmpty()) {
                report.add(
                        promise.subject(),
                        "The words \"" + promise.words() + "\" ("
                                + promise.text().subject()
                                + ") promise to share data with nobody, but the notice names " + receiver
                                + " as getting it.");
            }
        }
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Commitment> commitment :
                    activity.subject().items("commitments", activity.own().commitments())) {
                if (promisesAll(commitment.value())) {
                    String receiver = firstReceiver(meant(activity, notice), notice);
                    if (!receiver.isEmpty()) {
                        report.add(
                                commitment.subject(),
                                "For " + activity + ", the notice promises to share data with nobody, but names "
                                        + receiver + " as getting it.");
                    }
                }
            }
        }
    }

    private static boolean promisesAll(Commitment commitment) {
        return commitment.kind().filter(CommitmentKind.NO_SHARING::equals).isPresent()
                && commitment.exceptions().isEmpty();
    }

    /** A promise in general is one for every activity. Who only processes data for the controller is not meant by it. */
    private static List<ActivityView> meant(ActivityView activity, NoticeContext notice) {
        return activity.isGeneral() ? notice.writtenActivities() : List.of(activity);
    }

    private static String firstReceiver(List<ActivityView> meant, NoticeContext notice) {
        for (ActivityView each : meant) {
            for (Identifier key : each.own().recipients().items()) {
                Part<Recipient> recipient = notice.recipients().get(key);
                if (recipient != null && !isProcessor(recipient.value())) {
                    return recipient.subject().name();
                }
            }
        }
        return "";
    }

    private static boolean isProcessor(Recipient recipient) {
        return recipient.role().filter(RecipientRole.PROCESSOR::equals).isPresent();
    }
}
