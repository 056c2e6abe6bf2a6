package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What permits the use of special category data (UK GDPR Article 9(2)). */
@Value.Immutable
public interface SpecialCategoryCondition extends Serializable, WithSpecialCategoryCondition {
    /** The ground in Article 9(2). */
    Optional<SpecialCategoryGround> ground();

    /** The categories it is for; empty means all that the activity uses. */
    Set<SpecialCategory> categories();

    /** The condition in Schedule 1 to the Data Protection Act 2018, where the ground needs one (section 10). */
    Optional<ScheduleOneCondition> scheduleOne();

    /** The law relied on; empty if not given. */
    List<LegalReference> laws();

    /** The condition in words, or why it is met. */
    Optional<Prose> explanation();

    /** The policy that the condition calls for. */
    Optional<AppropriatePolicyDocument> appropriatePolicyDocument();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpecialCategoryCondition}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableSpecialCategoryCondition.Builder {
        Builder() {}
    }
}
