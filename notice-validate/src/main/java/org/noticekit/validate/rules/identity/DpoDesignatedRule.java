package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.ukGdpr;
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

/** A body that must have a data protection officer has one. */
final class DpoDesignatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("dpo-designated")
            .title("Every public authority has a data protection officer")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(ukGdpr("37(1)(a)"))
            .addAllAuthorities(dpa("7(1)", "7(2)", "7(3)"))
            .addAllAuthorities(euGdpr("37(1)(a)"))
            .addAllAuthorities(euInstitutions("43(1)"))
            .addAllAuthorities(unverified(lawEnforcement("69(1)")))
            .why("The law wants every public authority to have an officer who watches over its use of data. "
                    + "Parish, town and community councils are not public authorities for this, nor are electoral registration "
                    + "officers and returning officers; they need none.")
            .fix(Wording.of(
                    "Appoint a data protection officer, who may serve several authorities, and give the contact."))
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
            if (needsOfficer(controller.value(), notice.law()) && !Officers.serve(key, notice)) {
                report.add(
                        controller.subject(),
                        "No data protection officer is given for " + controller.subject()
                                + ", which the law requires to have one.");
            }
        });
    }

    private static boolean needsOfficer(Controller controller, Law law) {
        return switch (law) {
            case UK_GDPR, EU_GDPR -> controller.isPublicAuthority();
            case EU_INSTITUTIONS, UK_LAW_ENFORCEMENT -> true;
        };
    }
}
