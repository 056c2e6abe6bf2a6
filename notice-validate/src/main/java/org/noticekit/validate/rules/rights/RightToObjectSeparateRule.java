package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The right to object is told of where people have it. */
final class RightToObjectSeparateRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("right-to-object-separate")
            .title("Where people can object, the notice tells them of that right by itself")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("21(4)", "21(1)"))
            .addAllAuthorities(since(DATA_ACT, dataAct("70(5)")))
            .addAllAuthorities(euInstitutions("23(4)", "23(1)"))
            .why("The right to object is the strongest that people have against public task and legitimate "
                    + "interests; the law wants it brought to their attention clearly and apart from anything else.")
            .fix(Wording.of("Add the right to object; it is shown under its own heading."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<DataSubjectRight> rights = notice.notice().rights();
        if (rights.isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        List<ActivityView> open = those(notice, RightsMatrix::isOpenToObjection);
        List<ActivityView> marketing = those(notice, RightToObjectSeparateRule::isMarketing);
        if (!open.isEmpty() && !tells(rights, EnumSet.of(RightKind.OBJECT))) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice does not tell people of their right to object, which they have in " + names(open)
                            + ".");
        } else if (!marketing.isEmpty()
                && !tells(rights, EnumSet.of(RightKind.OBJECT, RightKind.OBJECT_TO_DIRECT_MARKETING))) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice does not tell people of their right to object to direct marketing, which they have in "
                            + names(marketing) + ".");
        }
    }

    /** Those activities, in an order that does not depend on the file's. */
    private static List<ActivityView> those(NoticeContext notice, Predicate<ActivityView> wanted) {
        return notice.activities().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(activity -> activity.subject().path()))
                .toList();
    }

    private static boolean tells(List<DataSubjectRight> rights, Set<RightKind> kinds) {
        return rights.stream().filter(right -> kinds.contains(right.right())).anyMatch(right -> !right.availability()
                .equals(Optional.of(RightAvailability.DOES_NOT_APPLY)));
    }

    private static boolean isMarketing(ActivityView activity) {
        return activity.list(ProcessingActivity::purposes).stream()
                .anyMatch(purpose -> purpose.kind().equals(Optional.of(PurposeKind.DIRECT_MARKETING)));
    }

    private static String names(List<ActivityView> activities) {
        String first = activities.get(0).toString();
        return switch (activities.size()) {
            case 1 -> first;
            case 2 -> first + " and " + activities.get(1);
            default -> first + " and " + (activities.size() - 1) + " more";
        };
    }
}
