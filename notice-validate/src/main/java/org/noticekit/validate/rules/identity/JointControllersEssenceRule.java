package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerGroup;
import org.noticekit.model.JointControllers;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where several decide together, people are told who does what for them. */
final class JointControllersEssenceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("joint-controllers-essence")
            .title("Where controllers decide together, the notice says who does what for people")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("26(2)")))
            .addAllAuthorities(euInstitutions("28(2)"))
            .why("People should know who answers their requests and who keeps their data safe. It is a warning, not an "
                    + "error, where a notice speaks for several bodies that are not said to decide together.")
            .fix(Wording.of(
                    "Say in a sentence or two who handles what, such as requests, security and notices, or link "
                            + "to a summary of the arrangement."))
            .build();

    /** Words by which a description says who is responsible for what. */
    private static final Pattern RESPONSIBLE =
            WordPattern.of("\\b(?:controllers?|responsib\\w+|answer(?:s|able)? for|decides?|independent(?:ly)?)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)) {
            return;
        }
        List<Part<JointControllers>> groups = JointControl.groups(notice);
        groups.stream()
                .filter(group -> JointControl.members(group.value(), notice).size() > 1)
                .filter(group -> group.value().essence().isEmpty()
                        && group.value().arrangement().flatMap(Link::url).isEmpty())
                .forEach(group ->
                        report.add(group.subject(), untold(group.subject().name() + " decide together")));
        if (groups.isEmpty()) {
            judgeRoles(notice, report);
            judgeGroups(notice, report);
        }
    }

    /** Where no group of controllers is written, the roles of activities, suppliers and recipients tell of one. */
    private static void judgeRoles(NoticeContext notice, Report report) {
        List<ActivityView> activities = JointControl.activities(notice).stream()
                .filter(activity -> JointControl.parties(activity, notice) > 1)
                .toList();
        activities.stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.CONTROLLER))
                .forEach(activity -> report.add(
                        activity.subject().field("role"), untold("controllers decide together in " + activity)));
        if (activities.isEmpty()) {
            JointControl.suppliersAndRecipients(notice).stream()
                    .filter(party -> party.named() && party.reachable())
                    .forEach(party -> report.add(
                            party.subject().field("role"),
                            untold(party.subject() + " decides together with the controller")));
        }
    }

    private static void judgeGroups(NoticeContext notice, Report report) {
        for (Part<Controller> controller : notice.controllers().values()) {
            if (controller
                    .value()
                    .group()
                    .filter(JointControllersEssenceRule::isUnclear)
                    .isPresent()) {
                report.add(
                        Severity.WARNING,
                        controller.subject().field("group"),
                        "The notice speaks for other bodies besides " + controller.subject()
                                + ", but does not say which of them is responsible for what.");
            }
        }
    }

    private static boolean isUnclear(ControllerGroup group) {
        boolean described = group.description()
                .filter(words -> RESPONSIBLE.matcher(words.value()).find())
                .isPresent();
        boolean haveNotices = !group.members().isEmpty()
                && group.members().stream()
                        .allMatch(member ->
                                member.privacyNotice().flatMap(Link::url).isPresent()
                                        || member.description()
                                                .filter(words -> RESPONSIBLE
                                                        .matcher(words.value())
                                                        .find())
                                                .isPresent());
        return !described && !haveNotices;
    }

    private static String untold(String what) {
        return "The notice says that " + what + ", but not who does what for people.";
    }
}
