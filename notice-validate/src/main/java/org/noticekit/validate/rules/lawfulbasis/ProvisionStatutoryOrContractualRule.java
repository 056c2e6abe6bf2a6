package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.Contract;
import org.noticekit.model.DataNeed;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.Law;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Provision;
import org.noticekit.model.ProvisionRequirement;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told whether they must give the data, and what happens if they do not. */
final class ProvisionStatutoryOrContractualRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("provision-statutory-or-contractual")
            .title("The notice says whether people must give the data, and what happens if they do not")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(2)(e)"))
            .addAllAuthorities(euInstitutions("15(2)(e)"))
            .why("People should know what they can leave out. It is an error where the lawful basis is a "
                    + "contract or a legal obligation, for there the law or the contract may leave them no choice; "
                    + "elsewhere it is a warning.")
            .fix(Wording.of(
                    "Say \"You must give us this by law\", or \"You do not have to, but we cannot deal with your "
                            + "application without it\"."))
            .build();

    private static final Set<DataOrigin> GIVEN = EnumSet.of(DataOrigin.PROVIDED, DataOrigin.OBSERVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(ActivityView::isDirect)
                .filter(ProvisionStatutoryOrContractualRule::asksForData)
                .filter(activity -> !activity.isExcused(NoticeTopic.PROVISION))
                .forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        Optional<Provision> provision = activity.value(ProcessingActivity::provision);
        Optional<ProvisionRequirement> requirement = provision.flatMap(Provision::requirement);
        if (requirement.isEmpty()) {
            report.add(
                    severity(activity),
                    activity.subject(),
                    "For " + activity + ", the notice does not say whether people must give the data.");
        } else if (requirement.get() != ProvisionRequirement.VOLUNTARY
                && provision.flatMap(Provision::consequence).isEmpty()) {
            report.add(
                    severity(activity),
                    activity.subject(),
                    "For " + activity
                            + ", people must give data, but the notice does not say what happens if they do not.");
        }
    }

    /**
     * Whether there is data that people, or their devices, give and cannot leave out. Who is seen by a camera or heard on
     * a recording gives nothing; there, nobody asks whether they must.
     */
    private static boolean asksForData(ActivityView activity) {
        if (!activity.own().monitors().isEmpty()
                || activity.channel().filter(CameraChannel.class::isInstance).isPresent()) {
            return false;
        }
        List<PersonalDataCategory> data = activity.list(ProcessingActivity::data);
        return data.isEmpty() || data.stream().anyMatch(ProvisionStatutoryOrContractualRule::isAskedFor);
    }

    private static boolean isAskedFor(PersonalDataCategory data) {
        return GIVEN.contains(data.origin().orElse(DataOrigin.PROVIDED))
                && !data.need().equals(Optional.of(DataNeed.OPTIONAL));
    }

    private static Severity severity(ActivityView activity) {
        boolean bound = activity.list(ProcessingActivity::lawfulBases).stream()
                .anyMatch(basis -> basis instanceof Contract || basis instanceof LegalObligation);
        return bound ? INFO.severity() : Severity.WARNING;
    }
}
