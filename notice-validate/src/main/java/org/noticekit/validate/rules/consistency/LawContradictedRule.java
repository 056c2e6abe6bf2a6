package org.noticekit.validate.rules.consistency;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** An activity stands under laws of the notice; under another one, no rule would judge it. */
final class LawContradictedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("law-contradicted")
            .title("Every activity stands under a law that the notice stands under")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "12(1)")))
            .addAllAuthorities(euInstitutions("4(1)(a)", "14(1)"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)")))
            .why(
                    "People have other rights, and are told other things, under each law. What a notice does under a law that it "
                            + "does not name is held against no law at all.")
            .fix(Wording.of("Add the law to the laws of the notice, or take it away from the activity."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Set<Law> stated = notice.notice().laws();
        Set<Law> laws = stated.isEmpty() ? Set.of(Law.UK_GDPR) : stated;
        for (ActivityView activity : notice.everyActivity()) {
            activity.own().laws().stream()
                    .filter(law -> !laws.contains(law))
                    .forEach(law -> report.add(
                            activity.subject().field("laws"),
                            "The notice does not stand under " + LawWords.name(law, notice.asOf()) + ", but " + activity
                                    + " does."));
        }
    }
}
