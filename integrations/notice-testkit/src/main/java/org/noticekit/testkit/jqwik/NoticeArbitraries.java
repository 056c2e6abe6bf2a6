package org.noticekit.testkit.jqwik;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/** Notices for jqwik's properties, where {@link NoticeDomain} is not enough. */
public final class NoticeArbitraries {

    private NoticeArbitraries() {}

    /** Whatever the model can hold: of any size and in any language, with harmless texts and with hostile ones. */
    public static Arbitrary<PrivacyNotice> notices() {
        return Arbitraries.fromGenerator(
                random -> new ShrinkableNotice<>(Tree.of(NoticeMaker.notice(random)), Optional::of));
    }

    /**
     * Notices without an error on that day, under the UK GDPR and under the laws that they name.
     *
     * @throws IllegalArgumentException if none is known for the law of that day
     */
    public static Arbitrary<PrivacyNotice> complete(LocalDate asOf) {
        Completeness completeness = new Completeness(asOf);
        Tree seed = completeness.seed();
        return Arbitraries.fromGenerator(random -> new ShrinkableNotice<>(
                new Growth(random, RuleCases.accepted()).grow(seed, completeness::of), completeness::of));
    }

    /**
     * Notices that break one of these rules, each with all that is needed to see it.
     *
     * @param rules the ids of rules of the catalogue; none for all of them
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Arbitrary<Breach> breaking(String... rules) {
        return breaches(rules, any -> true);
    }

    /**
     * Notices that break one of these rules by themselves, on {@link NoticeDomain#DAY}.
     *
     * @param rules the ids of rules of the catalogue; none for all that can be broken so
     * @throws IllegalArgumentException if there is no such rule, or it can be broken only beside another notice
     */
    public static Arbitrary<PrivacyNotice> noticesBreaking(String... rules) {
        return breaches(rules, Breach::needsNothingElse).map(Breach::notice);
    }

    private static Arbitrary<Breach> breaches(String[] rules, Predicate<Breach> wanted) {
        List<String> ids = rules.length == 0 ? RuleCases.rules() : List.of(rules);
        List<List<Breach>> seeds = ids.stream()
                .map(id -> RuleCases.breaches(id).stream().filter(wanted).toList())
                .filter(found -> !found.isEmpty())
                .toList();
        if (seeds.isEmpty() || (rules.length > 0 && seeds.size() < rules.length)) {
            throw new IllegalArgumentException("No notice breaks each of " + Arrays.toString(rules)
                    + " by itself: a rule among them needs another notice beside it. Ask for a Breach.");
        }
        return Arbitraries.fromGenerator(random -> {
            List<Breach> ofRule = seeds.get(random.nextInt(seeds.size()));
            Breach seed = ofRule.get(random.nextInt(ofRule.size()));
            Tree grown = new Growth(random, RuleCases.accepted())
                    .grow(Tree.of(seed.notice()), notice -> still(seed, notice));
            return new ShrinkableNotice<>(grown, notice -> still(seed, notice));
        });
    }

    private static Optional<Breach> still(Breach breach, PrivacyNotice notice) {
        return Optional.of(breach.with(notice)).filter(Breach::isOne);
    }
}
