package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RightsExercise;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told how to use their rights. */
final class RightsHowToExerciseRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-how-to-exercise")
            .title("The notice says how people can use their rights")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("12(2)")))
            .addAllAuthorities(euInstitutions("14(2)"))
            .why("A right is of use only to somebody who knows whom to ask. The law wants the body to make it easy.")
            .fix(Wording.of("Say whom to contact. You can offer a form, but cannot require people to use it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        PrivacyNotice judged = notice.notice();
        if (judged.rights().isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        boolean told = judged.exercisingRights().filter(RightsExercise::saysHow).isPresent()
                || judged.rights().stream()
                        .anyMatch(right -> right.how().isPresent()
                                || right.link().flatMap(Link::url).isPresent())
                || hasOfficerToAsk(notice);
        if (!told) {
            report.add(
                    notice.subject().field("rights"),
                    "The notice lists rights, but does not say whom people can ask to use them.");
        }
    }

    /** People can turn to the data protection officer about all their rights (UK GDPR Article 38(4)). */
    private static boolean hasOfficerToAsk(NoticeContext notice) {
        return notice.isLeftToAnotherNotice(NoticeTopic.DATA_PROTECTION_OFFICER)
                || notice.notice().dataProtectionOfficers().values().stream().anyMatch(officer -> officer.contact()
                        .filter(ContactDetails::isReachable)
                        .isPresent());
    }
}
