package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.pecr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.EmailChannel;
import org.noticekit.model.Law;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.ProfilingKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who sees whether people open an email asks them first. */
final class EmailTrackingPixelsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-tracking-pixels")
            .title("Nobody is followed in an email without being asked first")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("6"))
            .addAllAuthorities(ico("Guidance on the use of storage and access technologies"))
            .addAllAuthorities(ePrivacy("5(3)"))
            .why("A tracking pixel reads from people's devices as a cookie does, and needs their consent "
                    + "in the same way.")
            .fix(Wording.of("Say that you track opens and clicks, and ask people first."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            boolean byEmail = activity.channel()
                    .filter(channel -> channel instanceof NewsletterChannel || channel instanceof EmailChannel)
                    .isPresent();
            boolean asked =
                    activity.list(ProcessingActivity::lawfulBases).stream().anyMatch(Consent.class::isInstance);
            if (byEmail && !asked) {
                activity.subject().items("profiling", activity.own().profiling().items()).stream()
                        .filter(use -> use.value().kind().equals(Optional.of(ProfilingKind.TRACKING)))
                        .forEach(use -> report.add(
                                use.subject(),
                                "What people do with emails is followed in " + activity
                                        + ", but the notice does not say that they are asked first."));
            }
        }
    }
}
