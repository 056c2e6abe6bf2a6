package org.noticekit.validate.rules.clarity;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on whether a notice can be understood and found (UK GDPR Article 12(1)). */
public final class ClarityRules {

    private ClarityRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new PlainLanguageRule(),
                new PurposeWordsRule(),
                new JargonExplainedRule(),
                new HedgingWordsRule(),
                new LayeredNoticeRule(),
                new FirstLayerContentRule(),
                new NotBundledWithTermsRule(),
                new FreeOfChargeRule(),
                new ServiceNoticesLinkedRule(),
                new ActivityEmptyRule(),
                new LayerLinkedRule(),
                new LayerCoversRule(),
                new LayerKnownRule());
    }
}
