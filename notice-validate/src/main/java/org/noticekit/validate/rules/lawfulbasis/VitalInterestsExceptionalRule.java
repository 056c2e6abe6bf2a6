package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.recitals;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.VitalInterests;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Vital interests are for emergencies. */
final class VitalInterestsExceptionalRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("vital-interests-exceptional")
            .title("Vital interests are relied on where somebody's life is at stake, not as a routine")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("6(1)(d)")))
            .addAllAuthorities(unverified(recitals("46")))
            .addAllAuthorities(euInstitutions("5(1)(e)"))
            .why("The basis is meant for matters of life and death, where no other basis will do.")
            .fix(Wording.of("Keep vital interests for emergencies, and say in which they are relied on."))
            .build();

    /** What no life hangs on. */
    private static final Set<PurposeKind> ROUTINE = EnumSet.of(
            PurposeKind.ENQUIRY,
            PurposeKind.ACCOUNT,
            PurposeKind.PAYMENT,
            PurposeKind.COMPLAINT,
            PurposeKind.COMMUNICATION,
            PurposeKind.DIRECT_MARKETING,
            PurposeKind.CONSULTATION,
            PurposeKind.IMPROVEMENT,
            PurposeKind.ANALYTICS,
            PurposeKind.ARCHIVING,
            PurposeKind.EQUALITY_MONITORING,
            PurposeKind.SYSTEM_TESTING,
            PurposeKind.PLANNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.LAWFUL_BASES)) {
                activity.lawfulBases(VitalInterests.class).forEach(basis -> judge(basis, activity, report));
            }
        }
    }

    private static void judge(Part<VitalInterests> basis, ActivityView activity, Report report) {
        if (basis.value().explanation().isEmpty() && basis.value().appliesTo().isEmpty()) {
            report.add(
                    basis.subject(),
                    "Vital interests are given as the lawful basis for " + activity
                            + ", but not in what emergency they are relied on.");
        } else if (activity.own().lawfulBases().size() == 1 && isRoutine(activity)) {
            report.add(
                    basis.subject(),
                    "Vital interests are the only lawful basis given for " + activity
                            + ", and what it is for is no matter of life and death.");
        }
    }

    private static boolean isRoutine(ActivityView activity) {
        List<Purpose> purposes = activity.list(ProcessingActivity::purposes);
        return !purposes.isEmpty()
                && purposes.stream()
                        .allMatch(purpose ->
                                purpose.kind().filter(ROUTINE::contains).isPresent());
    }
}
