package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.DerogationGround;
import org.noticekit.model.Law;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.TransferDerogation;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority does without the exceptions that it may not use. */
final class TransferDerogationPublicAuthorityRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-derogation-public-authority")
            .title("A public authority does not use certain exceptions for what it does in its public role")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("49(3)")))
            .why("People cannot choose freely, or bargain, with a public authority that uses its powers.")
            .fix(Wording.of(
                            "Use an approval, a safeguard such as the IDTA or the Addendum, or another exception. A council "
                                    + "cannot use this one when it uses its public powers.")
                    .under(
                            Law.EU_GDPR,
                            "Use an adequacy decision, a safeguard or another exception. A public authority cannot use "
                                    + "this one when it uses its public powers."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<LocationView> general = notice.writtenActivities().stream()
                .filter(ActivityView::isGeneral)
                .flatMap(activity -> notice.locations(activity).stream())
                .toList();
        for (ActivityView activity : notice.writtenActivities()) {
            if (activity.isOfPublicAuthority()
                    && activity.value(ProcessingActivity::partOfPublicTasks).orElse(false)) {
                Stream.concat(notice.locations(activity).stream(), general.stream())
                        .filter(LocationView::isTransfer)
                        .forEach(location -> judge(location, report));
            }
        }
    }

    private static void judge(LocationView location, Report report) {
        Mechanism.of(location, TransferDerogation.class)
                .flatMap(TransferDerogation::ground)
                .map(TransferDerogationPublicAuthorityRule::barred)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> report.add(
                        location.subject(),
                        "For " + location.subject() + ", the transfer rests on " + words
                                + ", an exception that a public authority cannot use for its public tasks."));
    }

    /** What the exception is called, if a public authority may not use it. */
    private static String barred(DerogationGround ground) {
        return switch (ground) {
            case EXPLICIT_CONSENT -> "explicit consent";
            case CONTRACT -> "a contract with the person";
            case CONTRACT_IN_THEIR_INTEREST -> "a contract in the person's interest";
            case COMPELLING_LEGITIMATE_INTERESTS -> "compelling legitimate interests";
            case PUBLIC_INTEREST, LEGAL_CLAIMS, VITAL_INTERESTS, PUBLIC_REGISTER -> "";
        };
    }
}
