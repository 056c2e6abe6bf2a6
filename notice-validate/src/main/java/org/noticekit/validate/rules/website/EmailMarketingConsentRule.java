package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.MessageContent;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Marketing by email goes to those who agreed to it. */
final class EmailMarketingConsentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("email-marketing-consent")
            .title("Marketing by email rests on consent or on a sale")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("22(2)", "22(3)"))
            .addAllAuthorities(ePrivacy("13"))
            .why("Nobody has to put up with advertising by email that they did not ask for.")
            .fix(Wording.of("Send marketing emails only with consent, and name consent as the basis."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<NewsletterChannel> channel : Newsletters.all(notice)) {
            boolean all = channel.value()
                    .content()
                    .filter(content -> content != MessageContent.SERVICE_MESSAGES)
                    .isPresent();
            Newsletters.activities(channel, notice)
                    .filter(activity -> all || Newsletters.isMarketing(activity.own()))
                    .filter(activity -> isWithoutConsent(activity) && !isSoftOptIn(channel, notice))
                    .forEach(activity -> report.add(
                            activity.subject(),
                            "Marketing emails are sent in " + activity + ", but not on the basis of consent."));
        }
    }

    /** Where no basis is named at all, that is what has to be mended. */
    private static boolean isWithoutConsent(ActivityView activity) {
        List<LawfulBasis> bases = activity.list(ProcessingActivity::lawfulBases);
        return !bases.isEmpty() && bases.stream().noneMatch(Consent.class::isInstance);
    }

    private static boolean isSoftOptIn(Part<NewsletterChannel> channel, NoticeContext notice) {
        return notice.textsWith("soft").stream()
                .anyMatch(text ->
                        text.subject().path().startsWith(channel.subject().path()));
    }
}
