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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            for (Part<Commitment> commitment :
                    activity.subject().items("commitments", activity.own().commitments())) {
                if (promisesAll(commitment.value())) {
                    String receiver = firstReceiver(activity, notice);
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
    private static String firstReceiver(ActivityView activity, NoticeContext notice) {
        List<ActivityView> meant = activity.isGeneral() ? notice.writtenActivities() : List.of(activity);
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
