package org.noticekit.policy;

import java.util.Arrays;
import java.util.function.Consumer;
import org.noticekit.model.Identifier;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.Text;

/** The beginning of a rule: what it is about. Immutable; each method answers what comes next. */
public final class RuleSubject {

    private final Consumer<LocationRule.Builder> said;

    RuleSubject(Consumer<LocationRule.Builder> said) {
        this.said = said;
    }

    /** Limits it to data of these channels and activities, as keys in the notice. */
    public RuleSubject of(String... keys) {
        return and(rule -> Arrays.stream(keys).map(Identifier::of).forEach(rule::addOf));
    }

    /** Limits it to data that the notice calls so. */
    public RuleSubject called(String... names) {
        return and(rule -> Arrays.stream(names).map(Text::of).forEach(rule::addCategories));
    }

    /** Limits it to what these have. */
    public RuleSubject heldBy(DataHolder... holders) {
        return and(rule -> rule.addHeldBy(holders));
    }

    /** Limits it to what these suppliers have, as keys in the notice. */
    public RuleSubject heldByProcessor(String... keys) {
        return heldBy(DataHolder.PROCESSORS)
                .and(rule -> Arrays.stream(keys).map(Identifier::of).forEach(rule::addProcessors));
    }

    /** Whatever happens to it must happen there. */
    public RuleDemand mustBeIn(Place... places) {
        return demand(places);
    }

    /** It must be stored there. */
    public RuleDemand mustBeStoredIn(Place... places) {
        return demand(places, LocationUse.STORED);
    }

    /** It must be worked on there. */
    public RuleDemand mustBeProcessedIn(Place... places) {
        return demand(places, LocationUse.PROCESSED);
    }

    /** Copies must be kept there. */
    public RuleDemand mustBeBackedUpIn(Place... places) {
        return demand(places, LocationUse.BACKED_UP);
    }

    /** It must be reached from there only, for support too. */
    public RuleDemand mustNotBeAccessedFromOutside(Place... places) {
        return demand(places, LocationUse.ACCESSED, LocationUse.SUPPORTED);
    }

    private RuleSubject and(Consumer<LocationRule.Builder> more) {
        return new RuleSubject(said.andThen(more));
    }

    private RuleDemand demand(Place[] places, LocationUse... uses) {
        return new RuleDemand(said.andThen(rule -> rule.addPlaces(places).addUses(uses)));
    }
}
