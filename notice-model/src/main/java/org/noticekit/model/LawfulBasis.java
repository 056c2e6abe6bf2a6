package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;

/** A lawful basis for processing (UK GDPR Article 6(1)). The family is closed. */
public sealed interface LawfulBasis extends Serializable
        permits Consent,
                Contract,
                LegalObligation,
                VitalInterests,
                PublicTask,
                RecognisedLegitimateInterest,
                LegitimateInterests {
    /** What it is the basis for, where it does not cover all of the activity. */
    Optional<Prose> appliesTo();

    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for this member. */
        R consent(Consent consent);

        /** The answer for this member. */
        R contract(Contract contract);

        /** The answer for this member. */
        R legalObligation(LegalObligation legalObligation);

        /** The answer for this member. */
        R vitalInterests(VitalInterests vitalInterests);

        /** The answer for this member. */
        R publicTask(PublicTask publicTask);

        /** The answer for this member. */
        R recognisedLegitimateInterest(RecognisedLegitimateInterest recognisedLegitimateInterest);

        /** The answer for this member. */
        R legitimateInterests(LegitimateInterests legitimateInterests);
    }
}
