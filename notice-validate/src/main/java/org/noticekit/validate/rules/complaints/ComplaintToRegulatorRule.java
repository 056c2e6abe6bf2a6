package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.COMPLAINTS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told that they can complain to the supervisory authority. */
final class ComplaintToRegulatorRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("complaint-to-regulator")
            .title("The notice says that people can complain to the regulator")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(gdpr("13(2)(d)", "14(2)(e)"))
            .addAllAuthorities(since(COMPLAINTS, dpa("165")))
            .addAllAuthorities(before(COMPLAINTS, ukGdpr("77")))
            .addAllAuthorities(euGdpr("77"))
            .addAllAuthorities(euInstitutions("15(2)(d)", "16(2)(d)", "63"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)(e)")))
            .why("Somebody independent looks into complaints about the use of data; people should know who.")
            .fix(Wording.of("Say that people can complain to the regulator, name it and say how to reach it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean told = notice.notice().complaints().stream()
                .anyMatch(way ->
                        way instanceof RegulatorComplaint complaint && Regulators.hears(notice.law(), complaint));
        if (!told && !notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_REGULATOR)) {
            report.add(
                    notice.subject(),
                    "The notice does not say that people can complain to "
                            + LawWords.regulator(notice.law(), notice.asOf()) + ".");
        }
    }
}
