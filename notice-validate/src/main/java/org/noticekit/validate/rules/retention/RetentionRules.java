package org.noticekit.validate.rules.retention;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on how long data is kept (UK GDPR Articles 5(1)(e) and 13(2)(a)). */
public final class RetentionRules {

    private RetentionRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new RetentionPresentRule(),
                new RetentionNotVagueRule(),
                new RetentionTriggerRule(),
                new RetentionRangeRule(),
                new RetentionEndRule(),
                new RetentionWordsRule(),
                new RetentionScheduleLinkRule(),
                new RetentionIndefiniteRule());
    }
}
