package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.AutomatedDecisionGround;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.Law;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** It is told what permits an automated decision, where the law has to permit it. */
final class AdmGatewayRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-gateway")
            .title("The notice says what permits an automated decision that needs a permission")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(since(DATA_ACT, ukGdpr("22B(1)", "22B(2)", "22B(3)")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("22(2)", "22(4)")))
            .addAllAuthorities(euGdpr("22(2)", "22(4)"))
            .addAllAuthorities(euInstitutions("24(2)", "24(4)"))
            .why("A computer alone may decide about people only if they agreed to it expressly, or a contract or the "
                    + "law calls for it. In the UK that holds for decisions that use special category data.")
            .fix(Wording.of(
                    "Name what allows the automated decision: explicit consent, a contract or a law. For special "
                            + "category data, a contract or a law is enough only with substantial public interest."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean always = notice.law() != Law.UK_GDPR || notice.asOf().isBefore(DATA_ACT);
        for (Decisions.Told told : Decisions.of(notice)) {
            boolean special = !told.decision().specialCategories().isEmpty();
            if (special && !isPermittedForSpecialCategories(told, always)) {
                report.add(
                        told.subject(),
                        "An automated decision that is told of for " + told.activity()
                                + " uses special category data, but "
                                + (told.decision().ground().isPresent()
                                        ? "no substantial public interest is named, without which a contract or a law does"
                                                + " not permit that."
                                        : "nothing is named that permits that."));
            } else if (!special && always && !isPermitted(told)) {
                report.add(
                        told.subject(),
                        "An automated decision is told of for " + told.activity()
                                + ", but not what permits a computer alone to decide.");
            }
        }
    }

    /** A contract or explicit consent that the activity rests on permits the decision too. */
    private static boolean isPermitted(Decisions.Told told) {
        return told.decision().ground().isPresent()
                || told.activity().list(ProcessingActivity::lawfulBases).stream()
                        .anyMatch(basis -> basis instanceof Contract
                                || (basis instanceof Consent consent
                                        && consent.explicit().orElse(false)));
    }

    /** Explicit consent is enough; a contract or a law is, with substantial public interest. */
    private static boolean isPermittedForSpecialCategories(Decisions.Told told, boolean conditionIsEnough) {
        Optional<AutomatedDecisionGround> ground = told.decision().ground();
        boolean publicInterest = hasCondition(told, SpecialCategoryGround.SUBSTANTIAL_PUBLIC_INTEREST);
        return ground.equals(Optional.of(AutomatedDecisionGround.EXPLICIT_CONSENT))
                || hasCondition(told, SpecialCategoryGround.EXPLICIT_CONSENT)
                || (publicInterest && (ground.isPresent() || (conditionIsEnough && isPermitted(told))));
    }

    private static boolean hasCondition(Decisions.Told told, SpecialCategoryGround ground) {
        return told.activity().list(ProcessingActivity::specialCategoryConditions).stream()
                .anyMatch(condition -> condition.ground().equals(Optional.of(ground)));
    }
}
