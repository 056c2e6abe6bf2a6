package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Those who decide together offer one place to turn to. */
final class JointControllersContactPointRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("joint-controllers-contact-point")
            .title("Controllers that decide together offer one place to turn to")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("26(1)")))
            .addAllAuthorities(euInstitutions("28(1)"))
            .why("One place to ask saves people from being sent from one body to the other. They may still turn to any "
                    + "of them.")
            .fix(Wording.of("Offer one place to ask."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)) {
            return;
        }
        JointControl.groups(notice).stream()
                .filter(group -> JointControl.members(group.value(), notice).size() > 1)
                .filter(group -> group.value()
                        .contactPoint()
                        .filter(ContactDetails::isReachable)
                        .isEmpty())
                .forEach(group -> report.add(
                        group.subject(),
                        "The notice says that " + group.subject()
                                + " decide together, but gives no one place to turn to."));
    }
}
