package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;

/**
 * What permits data to go to another country (UK GDPR Articles 44A to 49; EU GDPR Articles 44 to 49). The family is
 * closed.
 */
public sealed interface TransferSafeguard extends Serializable
        permits TransferApproval, AppropriateSafeguard, TransferDerogation, OtherSafeguard {
    /** What the notice says of it. */
    Optional<Prose> note();

    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for this member. */
        R approval(TransferApproval approval);

        /** The answer for this member. */
        R appropriateSafeguard(AppropriateSafeguard appropriateSafeguard);

        /** The answer for this member. */
        R derogation(TransferDerogation derogation);

        /** The answer for this member. */
        R other(OtherSafeguard other);
    }
}
