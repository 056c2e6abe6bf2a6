package org.noticekit.check;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.internal.Suggestions;
import org.noticekit.io.ReadingRule;
import org.noticekit.validate.WaiverRule;
import org.noticekit.validate.policy.LocationCheck;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** Every rule that a finding can name. Immutable. */
public final class KnownRules {

    private static final KnownRule LOCATION = new KnownRule(
            LocationCheck.RULE,
            "Data is only where the policy permits it",
            Severity.ERROR,
            "Have the data moved, or change the policy.",
            Optional.empty());

    private static final KnownRule VACUOUS = new KnownRule(
            LocationCheck.VACUOUS,
            "Each rule of a policy is about something in the notice",
            Severity.WARNING,
            "Correct the key in the policy, or take the rule away.",
            Optional.empty());

    static final KnownRule UNUSED = new KnownRule(
            BaselineFile.UNUSED,
            "An entry of a baseline is for something that is found",
            Severity.WARNING,
            "Take it out, or make the baseline anew, so that it does not hide the same mistake when it comes back.",
            Optional.empty());

    private static final KnownRules OURS = new KnownRules(List.of());

    private final Map<String, KnownRule> rules;

    private KnownRules(Collection<Rule> own) {
        this.rules = Stream.of(
                        Stream.concat(RuleCatalogue.all().stream(), own.stream())
                                .map(Rule::info)
                                .map(KnownRule::of),
                        Stream.of(LOCATION, VACUOUS),
                        Stream.of(ReadingRule.values()).map(KnownRule::of),
                        Stream.of(WaiverRule.values()).map(KnownRule::of),
                        Stream.of(UNUSED))
                .flatMap(identity())
                .collect(toMap(KnownRule::id, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Those that come with the library. */
    public static KnownRules ofOurs() {
        return OURS;
    }

    /**
     * Those that come with the library, those of the class path, and those of the jars.
     *
     * @throws UnusableFileException if a jar cannot be used
     */
    public static KnownRules with(List<Path> jars) {
        return with(OwnRules.load(jars));
    }

    /** Those that come with the library, and these. */
    static KnownRules with(Collection<Rule> own) {
        return own.isEmpty() ? OURS : new KnownRules(own);
    }

    /** All of them: those about what notices say in the order of the law, then those of policies, files, waivers and baselines. */
    public List<KnownRule> all() {
        return List.copyOf(rules.values());
    }

    /** The rule with an id; empty if there is none. */
    public Optional<KnownRule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** {@code There is no rule "…".}, with a guess at what was meant. */
    public String unknown(String id) {
        return "There is no rule \"" + id + "\"." + Suggestions.question(new Suggestions(rules.keySet()).nearest(id));
    }
}
