package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told that they can stop direct marketing, whatever its basis. */
final class RightToObjectMarketingRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("right-to-object-marketing")
            .title("Where there is direct marketing, the notice says that people can stop it at any time")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(gdpr("21(2)", "21(3)", "21(4)")))
            .why("Whoever objects to direct marketing need give no reason, and nothing outweighs the objection. "
                    + "The law wants people told so.")
            .fix(Wording.of("Say that people can object to direct marketing at any time, and that you will then stop."))
            .build();

    private static final Pattern MARKETING = WordPattern.of("\\bmarketing\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.notice().rights().isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        List<ActivityView> marketing = RightsMatrix.ordered(notice, DirectMarketing::isPurposeOf);
        if (marketing.isEmpty()) {
            return;
        }
        List<Part<DataSubjectRight>> said = Rights.of(notice, RightKind.OBJECT_TO_DIRECT_MARKETING);
        if (!said.isEmpty()) {
            said.stream()
                    .filter(right -> isNarrowed(right.value()))
                    .forEach(right -> report.add(
                            right.subject(),
                            "The notice limits the right to object to direct marketing, which people have without "
                                    + "limits in " + Rights.names(marketing) + "."));
            return;
        }
        List<ActivityView> untold = marketing.stream()
                .filter(activity -> activity.value(ProcessingActivity::optOut).isEmpty())
                .toList();
        if (!untold.isEmpty() && !isToldWithTheOther(notice)) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice does not tell people of their right to object to direct marketing, which they have in "
                            + Rights.names(untold) + ".");
        }
    }

    private static boolean isNarrowed(DataSubjectRight right) {
        return !right.availability().orElse(RightAvailability.APPLIES).equals(RightAvailability.APPLIES)
                || right.limits().isPresent()
                || !right.exemptions().isEmpty();
    }

    /** Whether the right to object in general is told so that marketing is spoken of. */
    private static boolean isToldWithTheOther(NoticeContext notice) {
        return Rights.of(notice, RightKind.OBJECT).stream()
                .map(Part::value)
                .filter(right -> !Rights.isDenied(right))
                .flatMap(right -> Stream.of(right.explanation(), right.limits(), right.how()))
                .flatMap(Optional::stream)
                .anyMatch(words -> MARKETING.matcher(words.value()).find());
    }
}
