package org.noticekit.testkit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.noticekit.internal.Suggestions;
import org.noticekit.io.ReadingRule;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.WaiverRule;
import org.noticekit.validate.policy.LocationCheck;

/** The ids that a finding can have. */
final class KnownRules {

    private KnownRules() {}

    /** Throws, with a guess at what was meant, if no finding of this validator can have the id. */
    static void check(String id, NoticeValidator validator) {
        Set<String> ids = new LinkedHashSet<>(validator.ruleIds());
        Stream.of(WaiverRule.values()).map(WaiverRule::id).forEach(ids::add);
        Stream.of(ReadingRule.values()).map(ReadingRule::id).forEach(ids::add);
        ids.add(LocationCheck.RULE);
        ids.add(LocationCheck.VACUOUS);
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(
                    "There is no rule \"" + id + "\"." + Suggestions.question(new Suggestions(ids).nearest(id)));
        }
    }
}
