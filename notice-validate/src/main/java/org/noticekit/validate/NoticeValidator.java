package org.noticekit.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Waiver;
import org.noticekit.internal.Suggestions;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.validate.location.TransferTables;
import org.noticekit.validate.policy.LocationCheck;
import org.noticekit.validate.rule.Companions;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rules.RuleCatalogue;

/**
 * Holds notices against the law as it stands on a given day. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * Findings findings = NoticeValidator.builder()
 *         .asOf(LocalDate.of(2026, 11, 23))
 *         .build()
 *         .validate(notice);
 * }</pre>
 */
public final class NoticeValidator {

    /** The first day on which notices can be judged: that from which the GDPR applies. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2018, 5, 25);

    private final LocalDate asOf;
    private final Set<Law> laws;
    private final List<Rule> rules;
    private final Map<String, Severity> severities;
    private final Waivers waivers;
    private final TransferTables transfers;
    private final List<LocationPolicy> policies;
    private final Companions companions;

    private NoticeValidator(
            LocalDate asOf,
            Set<Law> laws,
            List<Rule> rules,
            Map<String, Severity> severities,
            Waivers waivers,
            TransferTables transfers,
            List<LocationPolicy> policies,
            Companions companions) {
        this.asOf = asOf;
        this.laws = laws;
        this.rules = rules;
        this.severities = severities;
        this.waivers = waivers;
        this.transfers = transfers;
        this.policies = policies;
        this.companions = companions;
    }

    /** A builder with every rule of the catalogue and no day set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day on which notices are judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The ids of the rules that notices are held against, in order. */
    public List<String> ruleIds() {
        return rules.stream().map(rule -> rule.info().id()).toList();
    }

    /** Where the law lets data go. */
    public TransferTables transfers() {
        return transfers;
    }

    /**
     * What the rules find in the notice, in order. No findings means that no rule was broken; it does not mean that the
     * notice is lawful.
     *
     * <p>The notice is judged under the laws it names, or the UK GDPR if it names none, unless the validator was given
     * laws of its own. What breaks a rule in the same way under several laws is one finding with the citations of each.
     * What breaks a policy that the validator was given is among the findings.
     *
     * <p>What is waived is among the findings, and says so; what is wrong with the waivers is too (see {@link WaiverRule}).
     */
    public Findings validate(PrivacyNotice notice) {
        return validate(notice, companions);
    }

    /**
     * What the rules find in each notice of a set, by the notices' names, in the set's order. Each is judged as it would
     * be by itself, and held against the others: what it leaves to one of them must be there, versions in two languages
     * must say the same, and no two of them may contradict each other.
     */
    public Map<String, Findings> validate(NoticeSet set) {
        Map<String, Findings> found = new LinkedHashMap<>();
        set.notices().forEach((name, notice) -> found.put(name, validate(notice, set.companionsOf(name))));
        return Collections.unmodifiableMap(found);
    }

    /**
     * A validator that has the notice for which a layer stands, and so sees whether it really covers what it is said to.
     *
     * @param layer the layer's key in the notices that will be judged
     * @throws IllegalArgumentException if there can be no such key
     */
    public NoticeValidator withLayer(String layer, PrivacyNotice notice) {
        return new NoticeValidator(
                asOf,
                laws,
                rules,
                severities,
                waivers,
                transfers,
                policies,
                companions.withLayer(Identifier.of(layer), notice));
    }

    private Findings validate(PrivacyNotice notice, Companions atHand) {
        Reporter reporter = new Reporter(asOf, severities);
        for (NoticeContext context : NoticeContext.ofEach(lawsOf(notice), notice, atHand, asOf, transfers)) {
            for (Rule rule : rules) {
                RuleInfo info = rule.info();
                if (info.applies(context.law(), asOf) && (info.bindsProcessors() || !context.isOfProcessor())) {
                    rule.check(context, reporter.of(info, context.law()));
                }
            }
        }
        Findings findings = reporter.findings();
        for (LocationPolicy policy : policies) {
            findings = findings.and(LocationCheck.of(policy, transfers).check(notice, asOf));
        }
        return waivers.applyTo(findings);
    }

    private Set<Law> lawsOf(PrivacyNotice notice) {
        if (!laws.isEmpty()) {
            return laws;
        }
        return notice.laws().isEmpty() ? Set.of(Law.UK_GDPR) : EnumSet.copyOf(notice.laws());
    }

    /** Builds a {@link NoticeValidator}. Not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate asOf;
        private final Set<Law> laws = EnumSet.noneOf(Law.class);
        private List<Rule> rules = RuleCatalogue.all();
        private final Map<String, Severity> severities = new HashMap<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private TransferTables transfers = TransferTables.builtIn();
        private final List<LocationPolicy> policies = new ArrayList<>();

        private Builder() {}

        /**
         * The day on which the notice is judged; there is no default, for the answer depends on it.
         *
         * @throws IllegalArgumentException if the day is before {@link #FIRST_DAY}
         */
        public Builder asOf(LocalDate day) {
            if (day.isBefore(FIRST_DAY)) {
                throw new IllegalArgumentException("asOf: must not be before " + FIRST_DAY
                        + ", from which day the law that this library knows applies; is " + day);
            }
            asOf = day;
            return this;
        }

        /** The laws to judge under, whatever laws the notice names; none means those that it names. */
        public Builder laws(Law... judged) {
            laws.clear();
            laws.addAll(Arrays.asList(judged));
            return this;
        }

        /** The rules to hold the notice against, in place of the whole catalogue. */
        public Builder rules(Collection<? extends Rule> chosen) {
            rules = List.copyOf(chosen);
            return this;
        }

        /** A rule to hold the notice against as well; in place of the one with its id, if there is one. */
        public Builder rule(Rule added) {
            String id = added.info().id();
            List<Rule> changed = new ArrayList<>(rules);
            changed.replaceAll(rule -> rule.info().id().equals(id) ? added : rule);
            if (!changed.contains(added)) {
                changed.add(added);
            }
            rules = List.copyOf(changed);
            return this;
        }

        /** How grave every breach of a rule is, whatever the rule itself says. */
        public Builder severity(String ruleId, Severity severity) {
            severities.put(Objects.requireNonNull(ruleId, "ruleId"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /** A waiver to reckon with, after those there are already. */
        public Builder waiver(Waiver waiver) {
            waivers.add(Objects.requireNonNull(waiver, "waiver"));
            return this;
        }

        /** Waivers to reckon with, after those there are already. */
        public Builder waivers(Collection<Waiver> several) {
            several.forEach(this::waiver);
            return this;
        }

        /** Where the law lets data go, in place of the library's own tables. */
        public Builder transfers(TransferTables tables) {
            transfers = Objects.requireNonNull(tables, "transfers");
            return this;
        }

        /** What its controller has itself decided of where data may be; more than one can be given. */
        public Builder policy(LocationPolicy policy) {
            policies.add(Objects.requireNonNull(policy, "policy"));
            return this;
        }

        /**
         * The validator.
         *
         * @throws IllegalStateException if no day was given, two rules have one id, or a severity is given for a rule
         *     that is not among the rules
         */
        public NoticeValidator build() {
            if (asOf == null) {
                throw new IllegalStateException("asOf: the day on which the notice is judged must be given");
            }
            Set<String> ids = new HashSet<>();
            for (Rule rule : rules) {
                if (!ids.add(rule.info().id())) {
                    throw new IllegalStateException(
                            "rules: two of them have the id " + rule.info().id());
                }
            }
            for (String id : severities.keySet()) {
                if (!ids.contains(id)) {
                    throw new IllegalStateException("severity: there is no rule \"" + id + "\" about what notices say."
                            + Suggestions.question(new Suggestions(ids).nearest(id)));
                }
            }
            return new NoticeValidator(
                    asOf,
                    EnumSet.copyOf(laws),
                    rules,
                    Map.copyOf(severities),
                    new Waivers(waivers, asOf, withPolicies(ids)),
                    transfers,
                    List.copyOf(policies),
                    Companions.none());
        }

        /** The rules that can be waived: also those that findings about policies name. */
        private Set<String> withPolicies(Set<String> ids) {
            Set<String> all = new HashSet<>(ids);
            if (!policies.isEmpty()) {
                all.add(LocationCheck.RULE);
                all.add(LocationCheck.VACUOUS);
            }
            return all;
        }
    }
}
