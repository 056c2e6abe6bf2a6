package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.ukGdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Each lawful basis exists in the law the notice stands under, on the day. */
final class LawfulBasisRegimeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("lawful-basis-regime")
            .title("Each lawful basis exists in the law that the notice stands under")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(ukGdpr("6(1)"))
            .addAllAuthorities(dataAct("70"))
            .addAllAuthorities(euGdpr("6(1)"))
            .addAllAuthorities(euInstitutions("5(1)"))
            .why("The lists of lawful bases are closed, and not the same in every law. Recognised legitimate "
                    + "interest is British and dates from 5 February 2026; the institutions of the European Union "
                    + "have no legitimate interests either.")
            .fix(Wording.of("Use a basis that this law has, such as public task or legal obligation."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (!hasRecognisedInterests(notice)) {
            notice.lawfulBases(RecognisedLegitimateInterest.class)
                    .forEach(basis ->
                            report.add(basis.subject(), unknown("Recognised legitimate interest is", basis, notice)));
        }
        if (notice.law() == Law.EU_INSTITUTIONS) {
            notice.lawfulBases(LegitimateInterests.class)
                    .forEach(basis -> report.add(basis.subject(), unknown("Legitimate interests are", basis, notice)));
        }
    }

    private static boolean hasRecognisedInterests(NoticeContext notice) {
        return notice.law() == Law.UK_GDPR && !notice.asOf().isBefore(DATA_ACT);
    }

    private static String unknown(String basis, Part<? extends LawfulBasis> where, NoticeContext notice) {
        return basis + " given as the lawful basis for " + where.subject() + ", but on " + notice.asOf() + " "
                + LawWords.name(notice.law()) + " has no such basis.";
    }
}
