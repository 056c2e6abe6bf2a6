package org.noticekit.validate.rules.lawfulbasis;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on purposes and lawful bases (UK GDPR Articles 5 to 8A, 13(1)(c) to (d), 13(2)(c) and (e), 13(3)). */
public final class LawfulBasisRules {

    private LawfulBasisRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new PurposePresentRule(),
                new PurposeSpecificRule(),
                new PurposeLawfulBasisRule(),
                new LawfulBasisNotJustListedRule(),
                new LawfulBasisSingleRule(),
                new LawfulBasisRegimeRule(),
                new PublicAuthorityLegitimateInterestsRule(),
                new PublicAuthorityLegitimateInterestsOutsideTasksRule(),
                new PublicAuthorityRecognisedLegitimateInterestsRule(),
                new LegitimateInterestsStatedRule(),
                new LegitimateInterestsBalancingOfferRule(),
                new RecognisedInterestConditionRule(),
                new PublicTaskLawCitedRule(),
                new PublicTaskLimbRule(),
                new LegalObligationLawCitedRule(),
                new ContractPartyRule(),
                new VitalInterestsExceptionalRule(),
                new ConsentRightToWithdrawRule(),
                new ConsentWithdrawalMethodRule(),
                new ConsentPowerImbalanceRule(),
                new ConsentByUseRule(),
                new ProvisionStatutoryOrContractualRule(),
                new FurtherProcessingInformedRule(),
                new ExemptionProvisionRecordedRule());
    }
}
