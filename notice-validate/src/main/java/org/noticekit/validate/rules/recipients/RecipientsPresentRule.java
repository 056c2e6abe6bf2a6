package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.CommitmentKind;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Recipients are named, or it is said that there are none. */
final class RecipientsPresentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("recipients-present")
            .title("The notice says who receives the data, or that nobody does")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(1)(e)", "14(1)(e)"))
            .addAllAuthorities(euInstitutions("15(1)(d)", "16(1)(e)"))
            .why("People should know into whose hands their data comes. Suppliers who hold it for the body "
                    + "are recipients, too.")
            .fix(Wording.of("Say who gets the data, or that nobody does."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (hasRecipientsForAll(notice.notice())) {
            return;
        }
        notice.activities().stream()
                .filter(activity -> !tells(activity))
                .filter(activity -> !activity.isExcused(NoticeTopic.RECIPIENTS))
                .forEach(activity -> report.add(
                        activity.subject(),
                        "For " + activity + ", the notice does not say who receives the data, nor that nobody does."));
    }

    private static boolean tells(ActivityView activity) {
        return activity.stated(ProcessingActivity::recipients).isStated()
                || !activity.processors().isEmpty()
                || !activity.list(ProcessingActivity::disclosures).isEmpty()
                || !activity.list(ProcessingActivity::publications).isEmpty()
                || activity.list(ProcessingActivity::commitments).stream()
                        .anyMatch(commitment -> commitment.kind().equals(Optional.of(CommitmentKind.NO_SHARING)));
    }

    /**
     * Whether the notice lists somebody whom no activity refers to: they receive data from any. Those to whom the general
     * part refers are the activities' own.
     */
    private static boolean hasRecipientsForAll(PrivacyNotice notice) {
        Set<Identifier> unused = new LinkedHashSet<>(notice.recipients().keySet());
        unused.addAll(notice.processors().keySet());
        notice.channels().values().forEach(channel -> {
            unused.removeAll(channel.processors());
            channel.activities().values().forEach(activity -> use(activity, unused));
        });
        notice.activities().values().forEach(activity -> use(activity, unused));
        notice.dataMatching().forEach(matching -> unused.removeAll(matching.recipients()));
        return !unused.isEmpty();
    }

    private static void use(ProcessingActivity activity, Set<Identifier> unused) {
        unused.removeAll(activity.recipients().items());
        unused.removeAll(activity.processors());
        activity.disclosures().forEach(disclosure -> unused.removeAll(disclosure.recipients()));
    }
}
