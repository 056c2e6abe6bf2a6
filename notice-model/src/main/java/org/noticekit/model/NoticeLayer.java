package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Another notice that says part of what this one leaves out. */
@Value.Immutable
public interface NoticeLayer extends Serializable, WithNoticeLayer {
    /** Its title. */
    Text title();

    /** Where it can be read; a layer without an address helps nobody. */
    Optional<WebAddress> url();

    /** The topics it covers in this notice's place; empty if it only adds detail. */
    Set<NoticeTopic> covers();

    /** How it stands to this notice. */
    Optional<LayerKind> kind();

    /** What it says, and for whom. */
    Optional<Prose> description();

    /** Whether it prevails where it differs from this notice. */
    Optional<Boolean> prevails();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoticeLayer}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableNoticeLayer.Builder {
        Builder() {}
    }
}
