package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Each data protection officer can be reached. */
final class DpoContactDetailsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("dpo-contact-details")
            .title("The notice says how to reach the data protection officer")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(gdpr("13(1)(b)", "14(1)(b)", "37(7)"))
            .addAllAuthorities(euInstitutions("15(1)(b)", "16(1)(b)", "43(4)"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)(b)")))
            .why("The officer is the person within the body whom people can turn to about their data.")
            .fix(Wording.of("Give the data protection officer's email address, phone number or postal address. A role "
                    + "mailbox is enough."))
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
        notice.dataProtectionOfficers().values().stream()
                .filter(officer -> officer.value()
                        .contact()
                        .filter(ContactDetails::isReachable)
                        .isEmpty())
                .forEach(officer -> report.add(
                        officer.subject(),
                        "No way to reach " + officer.subject()
                                + " is given, so people cannot turn to the officer about their data."));
    }
}
