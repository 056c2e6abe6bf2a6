package org.noticekit.testkit.jqwik;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.noticekit.internal.Suggestions;
import org.noticekit.testkit.internal.Tree;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** The cases with which the rules of the catalogue are tested and explained. */
final class RuleCases {

    private static final Tree BASE = read("base");
    private static final Map<String, RuleCases> BY_RULE = byRule();
    private static final List<RuleCase> ACCEPTED =
            BY_RULE.values().stream().flatMap(cases -> cases.accepted.stream()).toList();
    private static final Map<String, List<Breach>> BREACHES = new ConcurrentHashMap<>();

    private final List<RuleCase> accepted;
    private final List<RuleCase> rejected;

    private RuleCases(Map<?, ?> written) {
        accepted = RuleCase.all(written.get("accepted"));
        rejected = RuleCase.all(written.get("rejected"));
    }

    /** The notice that the cases start from: short, and nothing is found in it on {@link NoticeDomain#DAY}. */
    static Tree base() {
        return BASE;
    }

    /** Changes that leave the rule unbroken for whose sake they were written. */
    static List<RuleCase> accepted() {
        return ACCEPTED;
    }

    /** The smallest notices by which a rule is broken; at least one. */
    static List<Breach> breaches(String rule) {
        RuleCases cases = BY_RULE.get(rule);
        if (cases == null) {
            throw new IllegalArgumentException("The catalogue has no rule \"" + rule + "\"."
                    + Suggestions.question(new Suggestions(BY_RULE.keySet()).nearest(rule)));
        }
        return BREACHES.computeIfAbsent(rule, id -> cases.rejected.stream()
                .flatMap(each -> each.breach(id, BASE).stream())
                .filter(Breach::isOne)
                .toList());
    }

    /** The ids of all rules, in the order of the catalogue. */
    static List<String> rules() {
        return List.copyOf(BY_RULE.keySet());
    }

    private static Map<String, RuleCases> byRule() {
        Map<String, RuleCases> all = new LinkedHashMap<>();
        for (Rule rule : RuleCatalogue.all()) {
            String id = rule.info().id();
            all.put(id, new RuleCases((Map<?, ?>) read(id).root()));
        }
        return all;
    }

    private static Tree read(String name) {
        String resource = "cases/" + name + ".yaml";
        try (InputStream text = Objects.requireNonNull(RuleCases.class.getResourceAsStream(resource), resource)) {
            return Tree.ofYaml(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
