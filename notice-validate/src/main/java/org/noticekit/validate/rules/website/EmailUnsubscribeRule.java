package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.pecr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.Law;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** How to stop marketing by email is told. */
final class EmailUnsubscribeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-unsubscribe")
            .title("Where marketing is sent by email, the notice says how to stop it")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("23(b)"))
            .addAllAuthorities(gdpr("21(2)", "21(3)", "21(4)"))
            .addAllAuthorities(ePrivacy("13(4)"))
            .why("People can stop marketing at any time, but only if they know how.")
            .fix(Wording.of("Say how to unsubscribe, for example by a link in each email."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Newsletters.all(notice).stream()
                .filter(channel -> Newsletters.areMarketing(channel.value()))
                .filter(channel -> channel.value().unsubscribe().isEmpty())
                .filter(channel ->
                        Newsletters.activities(channel, notice).noneMatch(EmailUnsubscribeRule::canBeStopped))
                .forEach(channel -> report.add(
                        channel.subject(),
                        "The notice does not say how to stop the marketing that is sent in " + channel.subject()
                                + "."));
    }

    private static boolean canBeStopped(ActivityView activity) {
        return activity.value(ProcessingActivity::optOut).isPresent()
                || activity.list(ProcessingActivity::lawfulBases).stream()
                        .anyMatch(basis -> basis instanceof Consent consent
                                && consent.withdrawal().isPresent());
    }
}
