package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Use of data for another purpose than it was collected for (UK GDPR Articles 8A, 13(3) and 14(4)). */
@Value.Immutable
public interface FurtherProcessing extends Serializable, WithFurtherProcessing {
    /** The new purposes; empty if the statement says. */
    List<Purpose> purposes();

    /** When the new use starts. */
    Optional<NoticeDate> starts();

    /** When people were or will be told. */
    Optional<NoticeDate> toldOn();

    /** How people are told before it starts. */
    Optional<Prose> told();

    /** Why the new purpose is compatible, or what it rests on. */
    Optional<Prose> compatibility();

    /** What the notice says of new purposes in general. */
    Optional<Prose> statement();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FurtherProcessing}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableFurtherProcessing.Builder {
        Builder() {}
    }
}
