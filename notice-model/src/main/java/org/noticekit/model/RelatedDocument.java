package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that belongs with the notice but is no privacy notice itself. */
@Value.Immutable
public interface RelatedDocument extends Serializable, WithRelatedDocument {
    /** What kind of document it is. */
    Optional<DocumentKind> kind();

    /** Its title. */
    Text title();

    /** Where it can be read. */
    Optional<WebAddress> url();

    /** What it says, or how else to get it, for example on paper on request. */
    Optional<Prose> description();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RelatedDocument}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRelatedDocument.Builder {
        Builder() {}
    }
}
