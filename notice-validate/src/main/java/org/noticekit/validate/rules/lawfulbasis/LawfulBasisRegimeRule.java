package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.PublicTask;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.VitalInterests;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
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
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(ukGdpr("6(1)"))
            .addAllAuthorities(since(DATA_ACT, dataAct("70")))
            .addAllAuthorities(euGdpr("6(1)"))
            .addAllAuthorities(euInstitutions("5(1)"))
            .addAllAuthorities(unverified(lawEnforcement("35(2)")))
            .why("The lists of lawful bases are closed, and not the same in every law. Recognised legitimate "
                    + "interest is British and dates from 5 February 2026; the institutions of the European Union "
                    + "have no legitimate interests either, and law enforcement has only consent and its tasks.")
            .fix(Wording.of("Use a basis that this law has, such as public task or legal obligation."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.writtenActivities().forEach(activity -> activity.lawfulBases(LawfulBasis.class).stream()
                .filter(basis -> !isKnown(basis.value(), activity, notice))
                .forEach(basis -> report.add(
                        basis.subject(),
                        basis.value().accept(Name.INSTANCE) + " given as the lawful basis for " + basis.subject()
                                + ", but on " + DateWords.date(notice.asOf()) + " "
                                + LawWords.name(notice.law(), notice.asOf())
                                + " has no such basis.")));
    }

    private static boolean isKnown(LawfulBasis basis, ActivityView activity, NoticeContext notice) {
        boolean recognised = basis instanceof RecognisedLegitimateInterest;
        return switch (notice.law()) {
            case UK_GDPR -> !recognised || !notice.asOf().isBefore(DATA_ACT);
            case EU_GDPR -> !recognised;
            case EU_INSTITUTIONS -> !recognised && !(basis instanceof LegitimateInterests);
            case UK_LAW_ENFORCEMENT -> isOfUkGdprToo(activity) || !isOfPrivateInterest(basis);
        };
    }

    /** Whether the basis may be meant for what the activity does besides law enforcement. */
    private static boolean isOfUkGdprToo(ActivityView activity) {
        return activity.laws().contains(Law.UK_GDPR);
    }

    /** Part 3 knows consent and the tasks of competent authorities, which an obligation or an emergency can make. */
    private static boolean isOfPrivateInterest(LawfulBasis basis) {
        return basis instanceof Contract
                || basis instanceof LegitimateInterests
                || basis instanceof RecognisedLegitimateInterest;
    }

    /** What a basis is called where a sentence begins, with its verb. */
    private enum Name implements LawfulBasis.Visitor<String> {
        INSTANCE;

        @Override
        public String consent(Consent consent) {
            return "Consent is";
        }

        @Override
        public String contract(Contract contract) {
            return "A contract is";
        }

        @Override
        public String legalObligation(LegalObligation legalObligation) {
            return "A legal obligation is";
        }

        @Override
        public String vitalInterests(VitalInterests vitalInterests) {
            return "Vital interests are";
        }

        @Override
        public String publicTask(PublicTask publicTask) {
            return "Public task is";
        }

        @Override
        public String recognisedLegitimateInterest(RecognisedLegitimateInterest recognisedLegitimateInterest) {
            return "Recognised legitimate interest is";
        }

        @Override
        public String legitimateInterests(LegitimateInterests legitimateInterests) {
            return "Legitimate interests are";
        }
    }
}
