package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody else to whom data is disclosed (UK GDPR Article 4(9)): named, or a category. */
@Value.Immutable
public interface Recipient extends Serializable, WithRecipient {
    /** Its name. */
    Optional<Text> name();

    /** The category of recipients, where no single one is named. */
    Optional<Text> category();

    /** What it is in law. */
    Optional<RecipientRole> role();

    /** What it gets the data for. */
    Optional<Prose> purpose();

    /** When it gets it. */
    Optional<Prose> circumstances();

    /** What data it gets; empty if not stated. */
    List<Text> data();

    /** The law that requires or allows it; empty if not given. */
    List<LegalReference> laws();

    /** Where it is established. */
    Optional<Place> establishedIn();

    /** Where it holds or reaches the data; empty if not stated. */
    List<DataLocation> locations();

    /** Its own privacy notice. */
    Optional<Link> privacyNotice();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recipient}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRecipient.Builder {
        Builder() {}
    }
}
