package org.noticekit.validate.rules.recipients;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on recipients and suppliers (UK GDPR Article 13(1)(e)). */
public final class RecipientRules {

    private RecipientRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new RecipientsPresentRule(),
                new RecipientsSpecificRule(),
                new ProcessorsAreRecipientsRule(),
                new ProcessorContractRule(),
                new ProcessorLocationRule(),
                new StatutoryDisclosuresRule(),
                new NationalFraudInitiativeRule(),
                new FoiDisclosureRule(),
                new PublicRegisterPublicationRule());
    }
}
