package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Complaints about data go to the regulator of data protection. */
final class RegulatorRightBodyRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("regulator-right-body")
            .title("The regulator that the notice names deals with data protection")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(unverified(dpa("165")))
            .why("The Scottish Information Commissioner deals with freedom of information, and ombudsmen with bad "
                    + "service. Who complains to them about data loses time.")
            .fix(Wording.of("Send complaints about data to the ICO."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<String> name : Complaints.regulators(notice)) {
            if (Regulators.isOfOtherMatters(notice.law(), name.value())) {
                report.add(
                        name.subject(),
                        "The notice names \"" + name.value()
                                + "\" as the regulator, which does not deal with complaints about data protection.");
            }
        }
    }
}
