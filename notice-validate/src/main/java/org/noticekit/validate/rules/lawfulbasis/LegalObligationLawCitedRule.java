package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A legal obligation is named. */
final class LegalObligationLawCitedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("legal-obligation-law-cited")
            .title("Where a legal obligation is relied on, it is named")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("6(3)", "13(1)(c)")))
            .addAllAuthorities(euInstitutions("5(2)", "15(1)(c)"))
            .why("People can only tell whether they are bound by a duty of the body if they know which duty "
                    + "it is.")
            .fix(Wording.of("Name the law that obliges you."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.lawfulBases(LegalObligation.class).stream()
                .filter(basis -> !notice.isExcused(NoticeTopic.LAWFUL_BASES, basis.subject()))
                .filter(basis -> basis.value().laws().isEmpty()
                        && basis.value().obligation().isEmpty())
                .forEach(basis -> report.add(
                        basis.subject(),
                        "A legal obligation is given as the lawful basis for " + basis.subject()
                                + ", but not which obligation it is."));
    }
}
