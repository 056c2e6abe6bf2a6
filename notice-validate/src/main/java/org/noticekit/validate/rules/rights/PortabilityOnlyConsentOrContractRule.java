package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.since;

import org.noticekit.finding.Severity;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Portability is promised only where there is consent or a contract. */
final class PortabilityOnlyConsentOrContractRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("portability-only-consent-or-contract")
            .title("The right to take data elsewhere is promised only for what rests on consent or contract")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("20(1)", "20(3)"))
            .addAllAuthorities(since(DATA_ACT, ico("Recognised legitimate interest")))
            .addAllAuthorities(euInstitutions("22(1)", "22(3)"))
            .why("People can take along only data that they gave themselves, by consent or for a contract, and that "
                    + "computers process. A promise of more cannot be kept.")
            .fix(Wording.of("Take the right out, or say that it is for what rests on consent or a contract."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)
                || !RightsMatrix.isImpossible(notice, RightKind.PORTABILITY)) {
            return;
        }
        for (Part<DataSubjectRight> right : Rights.of(notice, RightKind.PORTABILITY)) {
            if (!Rights.isLimited(notice, right.value())) {
                report.add(
                        right.subject(),
                        "The notice says that people can take their data elsewhere, but nothing that it tells of uses "
                                + "data that they gave by consent or for a contract.");
            }
        }
    }
}
