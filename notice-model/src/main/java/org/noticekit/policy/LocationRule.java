package org.noticekit.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.noticekit.finding.Severity;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.model.Text;

/**
 * One rule of a {@link LocationPolicy}: which data it is about, where that may be, and why.
 *
 * <p>It begins with one of the factories here, goes on with what limits it and what it demands, and ends with its reason:
 * {@code LocationRule.processorsOf("live-chat").mustBeIn(Place.UK).orHave(SafeguardInstrument.IDTA).because("…")}. What
 * limits a rule limits it together: special category data, of live chat, held by suppliers.
 */
@Value.Immutable
public interface LocationRule extends Serializable, WithLocationRule {
    /** Only data that is one of these; empty for any. */
    Set<SensitiveData> sensitive();

    /** Only data that the notice calls so, as a category or within one, in whatever case; empty for any. */
    List<Text> categories();

    /** Only data of these channels and activities, as keys in the notice; empty for any. */
    List<Identifier> of();

    /** Only what these suppliers have, as keys in the notice; empty for any. */
    List<Identifier> processors();

    /** Only what these have; empty for anybody. */
    Set<DataHolder> heldBy();

    /** What must happen only in the places; empty for whatever happens. */
    Set<LocationUse> uses();

    /** The places where the data may be. An area permits every country in it. */
    Set<Place> places();

    /** The laws of which one must approve, without condition, of data being elsewhere; empty for none. */
    Set<Law> orApprovedUnder();

    /** The instruments of which one must protect data that is elsewhere; empty for none. */
    Set<SafeguardInstrument> orInstruments();

    /** How grave a breach is. */
    @Value.Default
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Why the rule is there, for example the assessment that it comes from. */
    Text because();

    /** A rule about all data. */
    static RuleSubject everything() {
        return new RuleSubject(rule -> {});
    }

    /** A rule about special category data: of all that is done with any. */
    static RuleSubject specialCategoryData() {
        return new RuleSubject(rule -> rule.addSensitive(SensitiveData.SPECIAL_CATEGORY));
    }

    /** A rule about criminal offence data: of all that is done with any. */
    static RuleSubject criminalOffenceData() {
        return new RuleSubject(rule -> rule.addSensitive(SensitiveData.CRIMINAL_OFFENCE));
    }

    /** A rule about special category data and criminal offence data: of all that is done with either. */
    static RuleSubject sensitiveData() {
        return new RuleSubject(rule -> rule.addSensitive(SensitiveData.values()));
    }

    /** A rule about data that the notice calls so: of all that is done with any. */
    static RuleSubject dataCalled(String... names) {
        return everything().called(names);
    }

    /** A rule about the data of these channels and activities, as keys in the notice. */
    static RuleSubject dataOf(String... keys) {
        return everything().of(keys);
    }

    /** A rule about the suppliers of these channels and activities, as keys in the notice. */
    static RuleSubject processorsOf(String... keys) {
        return dataOf(keys).heldBy(DataHolder.PROCESSORS);
    }

    /** A rule about those who get data of these channels and activities, as keys in the notice. */
    static RuleSubject recipientsOf(String... keys) {
        return dataOf(keys).heldBy(DataHolder.RECIPIENTS);
    }

    /** A rule about these suppliers, as keys in the notice. */
    static RuleSubject processor(String... keys) {
        return everything().heldByProcessor(keys);
    }

    /** A builder with nothing set; the reason is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocationRule}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLocationRule.Builder {
        Builder() {}
    }

    /**
     * Checks that the rule demands something.
     *
     * @throws IllegalStateException if there is no place where the data may be
     */
    @Value.Check
    default void check() {
        if (places().isEmpty()) {
            throw new IllegalStateException("places: name at least one where the data may be");
        }
    }
}
