package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Controller;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A controller is named, and each controller has a name. */
final class ControllerIdentityRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("controller-identity")
            .title("The notice says who is responsible for the data")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(gdpr("13(1)(a)", "14(1)(a)"))
            .addAllAuthorities(euInstitutions("15(1)(a)", "16(1)(a)"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)(a)")))
            .why("People can only ask questions, use their rights or complain if they know whose decision it "
                    + "is to use their data.")
            .fix(Wording.of("Say which body, by its legal name, is responsible for the data."))
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
        if (notice.controllers().isEmpty()) {
            report.add(
                    notice.subject(),
                    "The notice names no controller, so people cannot tell who is responsible for their data.");
        }
        notice.controllers().values().stream()
                .filter(controller -> !isNamed(controller.value()))
                .forEach(controller -> report.add(
                        controller.subject(),
                        "No name is given for " + controller.subject()
                                + ", so people cannot tell who is responsible for their data."));
    }

    /** Where the controller is another body in each area, how to find out which one stands for its name. */
    private static boolean isNamed(Controller controller) {
        return controller.name().isPresent()
                || controller.legalName().isPresent()
                || controller.office().isPresent()
                || controller.identification().isPresent()
                || controller.finder().isPresent();
    }
}
