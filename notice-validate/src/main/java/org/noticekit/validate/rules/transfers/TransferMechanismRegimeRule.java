package org.noticekit.validate.rules.transfers;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.UK_GDPR_BEGINS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.clausesDecision;
import static org.noticekit.validate.law.Cite.dataActSchedule;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.EnumSet;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.Law;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A safeguard is one of the law at hand. */
final class TransferMechanismRegimeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("transfer-mechanism-regime")
            .title("Where a standard contract protects a transfer, it is one that the law at hand knows")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(since(UK_GDPR_BEGINS, ukGdpr("46(2)(d)")))
            .addAllAuthorities(before(UK_GDPR_BEGINS, ukGdpr("46(2)(c)")))
            .addAllAuthorities(since(UK_GDPR_BEGINS, dpa("119A")))
            .addAllAuthorities(since(DATA_ACT, dataActSchedule("9 paragraph 25(5)")))
            .addAllAuthorities(euGdpr("46(2)(c)"))
            .addAllAuthorities(clausesDecision("1"))
            .why("The EU's clauses alone do not protect data that leaves the United Kingdom, and the UK's "
                    + "contracts do not protect data that leaves the European Union.")
            .fix(Wording.of("Use the IDTA, or the EU clauses together with the UK Addendum.")
                    .under(Law.EU_GDPR, "Use the standard contractual clauses of 2021."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean british = notice.law() == Law.UK_GDPR && !notice.asOf().isBefore(UK_GDPR_BEGINS);
        for (LocationView location : notice.locations()) {
            if (location.isTransfer()) {
                Mechanism.of(location, AppropriateSafeguard.class)
                        .filter(safeguard -> isForeign(safeguard.instruments(), british))
                        .ifPresent(safeguard -> report.add(
                                location.subject(),
                                "For " + location.subject() + ", the transfer rests on " + foreign(british) + ", which "
                                        + LawWords.name(notice.law(), notice.asOf())
                                        + " does not know as a safeguard."));
            }
        }
    }

    /** Whether all that is named is of the other law. What no law knows any more is another matter. */
    private static boolean isForeign(Set<SafeguardInstrument> instruments, boolean british) {
        Set<SafeguardInstrument> others = british
                ? EnumSet.of(SafeguardInstrument.EU_STANDARD_CONTRACTUAL_CLAUSES)
                : EnumSet.of(SafeguardInstrument.IDTA, SafeguardInstrument.UK_ADDENDUM);
        return !instruments.isEmpty() && others.containsAll(instruments);
    }

    private static String foreign(boolean british) {
        return british ? "the EU's standard contractual clauses alone" : "the UK's IDTA or Addendum alone";
    }
}
