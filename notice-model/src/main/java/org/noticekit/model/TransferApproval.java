package org.noticekit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The country is approved: by regulations (UK GDPR Article 45A) or by an adequacy decision (EU GDPR Article 45). */
@Value.Immutable
public non-sealed interface TransferApproval extends TransferSafeguard, WithTransferApproval {
    /** The law under which it is approved; not stated means the notice's own. */
    Optional<Law> law();

    /** The scheme to which the recipient must belong. */
    Optional<ApprovalScheme> scheme();

    /** That the approval's condition is met, and how. */
    Optional<Prose> condition();

    /** The regulations or the decision; empty if not given. */
    List<LegalReference> laws();

    /** Where to read it. */
    Optional<Link> link();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.approval(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransferApproval}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableTransferApproval.Builder {
        Builder() {}
    }
}
