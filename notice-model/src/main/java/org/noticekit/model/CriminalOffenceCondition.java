package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What permits the use of criminal offence data (UK GDPR Article 10; Data Protection Act 2018, section 10(5)). */
@Value.Immutable
public interface CriminalOffenceCondition extends Serializable, WithCriminalOffenceCondition {
    /** Whether it is used under the control of official authority. */
    Optional<Boolean> officialAuthority();

    /** The condition in Schedule 1 to the Data Protection Act 2018. */
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

    /** Builds a {@link CriminalOffenceCondition}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableCriminalOffenceCondition.Builder {
        Builder() {}
    }
}
