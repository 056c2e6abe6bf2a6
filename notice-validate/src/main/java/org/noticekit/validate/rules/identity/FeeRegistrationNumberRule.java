package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.dpa;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Registration;
import org.noticekit.model.RegistrationScheme;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** A number in the regulator's register looks like one. */
final class FeeRegistrationNumberRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("fee-registration-number")
            .title("A number in the ICO's register of fee payers has the form of one")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(dpa("137"))
            .addAllAuthorities(document(
                    Optional.of(Law.UK_GDPR),
                    "Data Protection (Charges and Information) Regulations 2018",
                    "SI 2018/480"))
            .why("With the right number people can look the body up in the register. No law wants the number in a "
                    + "notice.")
            .fix(Wording.of("Correct the number, or leave it out. You may show your ICO registration number; it is not "
                    + "required."))
            .build();

    private static final Pattern FORM = WordPattern.of("(?-i)Z[A-Z0-9][0-9]{6}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        judge(notice.notice().registrations(), notice.subject(), report);
        notice.controllers()
                .values()
                .forEach(controller -> judge(controller.value().registrations(), controller.subject(), report));
    }

    private static void judge(List<Registration> registrations, Subject subject, Report report) {
        for (Part<Registration> item : subject.items("registrations", registrations)) {
            Registration registration = item.value();
            if (registration.scheme().equals(Optional.of(RegistrationScheme.ICO_FEE_REGISTER))
                    && !FORM.matcher(registration.number().value()).matches()) {
                report.add(
                        item.subject(),
                        "The number \"" + registration.number() + "\" given for " + subject
                                + " does not look like one in the ICO's register, such as Z1234567.");
            }
        }
    }
}
