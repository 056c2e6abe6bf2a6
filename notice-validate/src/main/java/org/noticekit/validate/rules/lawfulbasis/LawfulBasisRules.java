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
                new PurposeLawfulBasisRule(),
                new LawfulBasisRegimeRule(),
                new PublicAuthorityLegitimateInterestsRule(),
                new PublicAuthorityRecognisedLegitimateInterestsRule(),
                new LegitimateInterestsStatedRule(),
                new RecognisedInterestConditionRule(),
                new PublicTaskLawCitedRule(),
                new LegalObligationLawCitedRule(),
                new ConsentRightToWithdrawRule(),
                new ProvisionStatutoryOrContractualRule(),
                new FurtherProcessingInformedRule());
    }
}
