package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.OnlinePayment;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who takes payments and sees card details is told. */
final class PaymentsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("payments")
            .title("Who takes online payments is named, and who sees card details is said")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(1)(e)")))
            .addAllAuthorities(euInstitutions("15(1)(d)"))
            .why("Card details are worth stealing. People want to know in whose hands they put them.")
            .fix(Wording.of("Name who takes the payments, and say who sees and keeps card details."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.channels().values().forEach(channel -> {
            if (channel.value() instanceof OnlinePayment payment
                    && !payment.activities().isEmpty()) {
                if (payment.cardData().isEmpty()) {
                    report.add(
                            channel.subject(),
                            "The notice does not say who sees and keeps the card details that people give in "
                                    + channel.subject() + ".");
                }
                if (!notice.isLeftToAnotherNotice(NoticeTopic.RECIPIENTS) && isNobodyNamed(channel, notice)) {
                    report.add(
                            channel.subject(),
                            "The notice says that nobody receives data, and does not name who takes payments in "
                                    + channel.subject() + ".");
                }
            }
        });
    }

    private static boolean isNobodyNamed(Part<CollectionChannel> channel, NoticeContext notice) {
        return notice.activities().stream()
                .filter(activity ->
                        activity.subject().path().startsWith(channel.subject().path()))
                .allMatch(activity -> activity.processors().isEmpty()
                        && activity.stated(ProcessingActivity::recipients).isNone());
    }
}
