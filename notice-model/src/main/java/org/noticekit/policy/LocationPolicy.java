package org.noticekit.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.noticekit.model.Text;

/**
 * What a controller has itself decided of where its data may be, beside what the law says. Immutable.
 *
 * <pre>{@code
 * LocationPolicy policy = LocationPolicy.of(
 *         LocationRule.specialCategoryData().mustBeStoredIn(Place.UK).because("DPIA 2026-14"),
 *         LocationRule.everything().mustNotBeAccessedFromOutside(Place.UK, Place.EEA).because("Security policy, 4.2"));
 * }</pre>
 */
@Value.Immutable
public interface LocationPolicy extends Serializable, WithLocationPolicy {
    /** What it is called. */
    Optional<Text> title();

    /** Its rules, in order; each holds whatever the others say. */
    List<LocationRule> rules();

    /** The policy of these rules. */
    static LocationPolicy of(LocationRule... rules) {
        return builder().addRules(rules).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocationPolicy}. */
    final class Builder extends ImmutableLocationPolicy.Builder {
        Builder() {}

        /** What it is called. */
        public Builder title(String title) {
            title(Text.of(title));
            return this;
        }

        /** Adds a rule. */
        public Builder rule(LocationRule rule) {
            addRules(rule);
            return this;
        }
    }
}
