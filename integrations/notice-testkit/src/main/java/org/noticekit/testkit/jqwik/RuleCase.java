package org.noticekit.testkit.jqwik;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/**
 * A change to the notice that all cases start from, by which a rule is broken or just not.
 *
 * @param change the change
 * @param asOf the day for which it is
 * @param layers changes that make the notices for which layers stand, by the layers' keys
 * @param others changes that make the other notices of its set, by name
 */
record RuleCase(Tree change, LocalDate asOf, Map<String, Tree> layers, Map<String, Tree> others) {

    static RuleCase of(Map<?, ?> written) {
        return new RuleCase(
                tree(written.get("change")),
                written.get("asOf") instanceof String day ? LocalDate.parse(day) : NoticeDomain.DAY,
                trees(written.get("layers")),
                trees(written.get("others")));
    }

    private static Tree tree(@Nullable Object change) {
        return Tree.of(change == null ? Map.of() : change);
    }

    private static Map<String, Tree> trees(@Nullable Object changes) {
        Map<String, Tree> trees = new LinkedHashMap<>();
        if (changes instanceof Map<?, ?> several) {
            several.forEach((name, change) -> trees.put(String.valueOf(name), tree(change)));
        }
        return trees;
    }

    /** The breach of that rule that the change makes of a notice, if what it makes can be read. */
    Optional<Breach> breach(String rule, Tree base) {
        return base.merged(change)
                .read()
                .notice()
                .map(notice -> new Breach(rule, notice, asOf, notices(layers, base), notices(others, base)));
    }

    private static Map<String, PrivacyNotice> notices(Map<String, Tree> changes, Tree base) {
        Map<String, PrivacyNotice> notices = new LinkedHashMap<>();
        changes.forEach(
                (name, change) -> notices.put(name, base.merged(change).read().orThrow()));
        return notices;
    }

    static List<RuleCase> all(@Nullable Object written) {
        return written instanceof List<?> cases
                ? cases.stream().map(each -> of((Map<?, ?>) each)).toList()
                : List.of();
    }
}
