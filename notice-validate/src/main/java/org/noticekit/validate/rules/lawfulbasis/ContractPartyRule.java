package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Contract;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where a contract is relied on, the person is a party to it. */
final class ContractPartyRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("contract-party")
            .title("Where a contract is relied on, the notice says that it is one with the person")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("6(1)(b)")))
            .addAllAuthorities(euInstitutions("5(1)(c)"))
            .why("A contract with somebody else is no basis, and most council services are no contracts at all.")
            .fix(Wording.of(
                    "Say which contract with the person it is, or what the person asked for before one. If there "
                            + "is none, use another basis, such as public task."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.lawfulBases(Contract.class).stream()
                .filter(basis -> !notice.isExcused(NoticeTopic.LAWFUL_BASES, basis.subject()))
                .filter(basis -> basis.value().contract().isEmpty()
                        && basis.value().terms().flatMap(Link::url).isEmpty())
                .forEach(basis -> report.add(
                        basis.subject(),
                        "A contract is given as the lawful basis for " + basis.subject()
                                + ", but not which contract it is and that it is one with the person."));
    }
}
