package org.noticekit.validate.rules.consistency;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on statements that cannot all be true, within a notice and between notices (UK GDPR Article 5(1)(a)). */
public final class ConsistencyRules {

    private ConsistencyRules() {}

    /** The rules: laws, recipients, places, times. */
    public static List<Rule> all() {
        return List.of(
                new LawContradictedRule(),
                new RecipientsContradictedRule(),
                new LocationContradictedRule(),
                new RetentionContradictedRule());
    }
}
