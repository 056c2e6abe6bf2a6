package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.dpa;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A local council without a data protection officer is told that it needs none. */
final class DpoNotMandatoryLocalCouncilRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("dpo-not-mandatory-local-council")
            .title("A parish, town or community council without a data protection officer says that it needs none")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(dpa("7(3)"))
            .why("Readers, and the council itself, may take a missing officer for a breach. Parish, town and "
                    + "community councils are not public authorities for data protection law, so the duty to "
                    + "appoint an officer does not reach them.")
            .fix(Wording.of("Say that the council need not have a data protection officer, and give a data protection "
                    + "contact instead."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.DATA_PROTECTION_OFFICER)) {
            return;
        }
        notice.controllers().forEach((key, controller) -> {
            if (isUnexplained(controller.value()) && !Officers.serve(key, notice)) {
                report.add(
                        controller.subject(),
                        "No data protection officer is given for " + controller.subject()
                                + "; as a parish, town or community council it need not have one.");
            }
        });
    }

    private static boolean isUnexplained(Controller controller) {
        return controller.kind().equals(Optional.of(ControllerKind.LOCAL_COUNCIL))
                && !controller.isPublicAuthority()
                && controller.dataProtectionOfficerNotNeeded().isEmpty();
    }
}
