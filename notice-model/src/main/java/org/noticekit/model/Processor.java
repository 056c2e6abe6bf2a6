package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A supplier that uses data on the controller's behalf (UK GDPR Articles 4(8) and 28). */
@Value.Immutable
public interface Processor extends Serializable, WithProcessor {
    /** Its name; notices do not always give it. */
    Optional<Text> name();

    /** What it provides, for example "online forms". */
    Optional<Text> provides();

    /** What it is in law; not stated means a processor. */
    Optional<ProcessorRole> role();

    /** The processor it works for, as a key in the notice. */
    Optional<Identifier> subProcessorOf();

    /** What it does with the data. */
    Optional<Prose> description();

    /** Where it is established. */
    Optional<Place> establishedIn();

    /** Where it holds or reaches the data; empty if not stated. */
    List<DataLocation> locations();

    /** Whether the contract that Article 28(3) wants is in place. */
    Optional<Boolean> contractInPlace();

    /** How it keeps the data safe. */
    Optional<Security> security();

    /** Its own privacy notice. */
    Optional<Link> privacyNotice();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Processor}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableProcessor.Builder {
        Builder() {}
    }
}
