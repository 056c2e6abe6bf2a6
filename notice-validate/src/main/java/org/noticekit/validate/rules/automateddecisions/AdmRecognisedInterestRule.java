package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** No significant decision by a computer alone rests on a recognised legitimate interest. */
final class AdmRecognisedInterestRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-recognised-interest")
            .title("No automated decision rests on a recognised legitimate interest")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(DATA_ACT))
            .addAllAuthorities(ukGdpr("22B(4)"))
            .why("The law does not let a computer alone decide about people on a basis that weighs nothing in the "
                    + "single case.")
            .fix(Wording.of("Have a person decide, or rest the decision on another lawful basis."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            List<LawfulBasis> bases = activity.list(ProcessingActivity::lawfulBases);
            Optional<Subject> place = decisionOf(activity);
            if (place.isPresent() && bases.stream().anyMatch(basis -> covers(basis, bases.size()))) {
                report.add(
                        place.get(),
                        "For " + activity
                                + ", a computer alone decides about people on the basis of a recognised legitimate "
                                + "interest, which the law does not allow.");
            }
        }
    }

    /** Where it is said that a computer decides; what is said in general counts where the bases are the activity's own. */
    private static Optional<Subject> decisionOf(ActivityView activity) {
        Optional<DecisionMaking> alone = Optional.of(DecisionMaking.SOLELY_AUTOMATED);
        if (!activity.own().automatedDecisions().items().isEmpty()) {
            return Optional.of(activity.subject().field("automatedDecisions"));
        }
        if (activity.own().decisionMaking().equals(alone)) {
            return Optional.of(activity.subject().field("decisionMaking"));
        }
        boolean inGeneral =
                !activity.stated(ProcessingActivity::automatedDecisions).items().isEmpty()
                        || activity.value(ProcessingActivity::decisionMaking).equals(alone);
        return inGeneral && !activity.own().lawfulBases().isEmpty()
                ? Optional.of(activity.subject().field("lawfulBases"))
                : Optional.empty();
    }

    /** One of several bases that is said to be for a part only may be for another part than the decision. */
    private static boolean covers(LawfulBasis basis, int bases) {
        return basis instanceof RecognisedLegitimateInterest
                && (bases == 1 || basis.appliesTo().isEmpty());
    }
}
