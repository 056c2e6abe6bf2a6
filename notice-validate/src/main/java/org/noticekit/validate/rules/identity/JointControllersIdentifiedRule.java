package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.JointControllers;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Each of those who decide together is named and can be reached. */
final class JointControllersIdentifiedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("joint-controllers-identified")
            .title("Where controllers decide together, the notice says who each of them is and how to reach it")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(1)(a)", "26(1)")))
            .addAllAuthorities(euInstitutions("15(1)(a)", "28(1)"))
            .why("People can use their rights against each of those who decide together, so they have to "
                    + "know them all.")
            .fix(Wording.of("Name every organisation that decides with you how the data is used, and say how to reach "
                    + "it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)
                || notice.controllers().isEmpty()) {
            return;
        }
        List<Part<JointControllers>> groups = JointControl.groups(notice);
        for (Part<JointControllers> group : groups) {
            List<String> members = JointControl.members(group.value(), notice);
            if (members.size() < 2) {
                report.add(
                        group.subject(),
                        "Controllers are said to decide together, but "
                                + (members.isEmpty()
                                        ? "none of them is named."
                                        : "only " + members.get(0) + " is named."));
            }
        }
        if (groups.isEmpty()) {
            JointControl.activities(notice).stream()
                    .filter(activity -> JointControl.parties(activity, notice) < 2)
                    .filter(activity -> !activity.isExcused(NoticeTopic.CONTROLLER))
                    .forEach(activity -> report.add(
                            activity.subject().field("role"),
                            "In " + activity + ", controllers are said to decide together, but only one is named."));
        }
        for (JointControl.Party party : JointControl.suppliersAndRecipients(notice)) {
            if (!party.named() || !party.reachable()) {
                report.add(
                        party.subject(),
                        "It is said that " + party.subject() + " decides together with the controller, but not "
                                + (party.named() ? "how to reach it." : "who it is."));
            }
        }
    }
}
