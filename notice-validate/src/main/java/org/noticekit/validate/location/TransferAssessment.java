package org.noticekit.validate.location;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.model.Place;

/**
 * What a law says, on a given day, of personal data going to a place. Immutable.
 *
 * <p>The answers come from {@link TransferTables}. An area is assessed as a whole: {@code EU} and {@code EEA} are approved
 * under the UK GDPR and domestic under the EU GDPR.
 */
public final class TransferAssessment {

    /** The five answers. */
    public enum Status {
        /** The law's own territory: no transfer at all. */
        DOMESTIC,
        /** A transfer to a place that the law approves of (UK: Article 45A; EU: an adequacy decision). */
        APPROVED,
        /** A transfer that is approved if the recipient meets a condition, which is given. */
        APPROVED_ON_CONDITION,
        /** A transfer that needs an appropriate safeguard, or an exception for the one case. */
        NEEDS_SAFEGUARD,
        /** The tables cannot say: the law did not apply yet, or the place's standing is unsettled. */
        UNKNOWN
    }

    private final Status status;
    private final boolean transfer;
    private final Optional<Citation> provision;
    private final Optional<String> condition;
    private final Optional<String> note;

    TransferAssessment(
            Status status,
            boolean transfer,
            Optional<Citation> provision,
            Optional<String> condition,
            Optional<String> note) {
        this.status = status;
        this.transfer = transfer;
        this.provision = provision;
        this.condition = condition;
        this.note = note;
    }

    /** What {@code law} says on {@code asOf} of data going to {@code place}, as the library's own tables know it. */
    public static TransferAssessment of(Place place, Law law, LocalDate asOf) {
        return TransferTables.builtIn().assess(place, law, asOf);
    }

    /** A status of which there is nothing more to say. */
    static TransferAssessment bare(Status status) {
        return new TransferAssessment(status, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The answer. */
    public Status status() {
        return status;
    }

    /** Where the law says so; empty for the law's own territory and where the tables cannot say. */
    public Optional<Citation> provision() {
        return provision;
    }

    /**
     * What the recipient or the processing must meet for the approval to count, in a sentence. It is there if the status is
     * {@link Status#APPROVED_ON_CONDITION}, and where an approval is limited in scope.
     */
    public Optional<String> condition() {
        return condition;
    }

    /** What else there is to say, in a sentence; empty if there is nothing. */
    public Optional<String> note() {
        return note;
    }

    /**
     * Whether the data leaves the law's own territory, as far as the tables can say. It may although the status is
     * unknown: Greenland is not in the United Kingdom, whatever else it is.
     */
    public boolean isTransfer() {
        return transfer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferAssessment that
                && status == that.status
                && transfer == that.transfer
                && provision.equals(that.provision)
                && condition.equals(that.condition)
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, transfer, provision, condition, note);
    }

    /** The status and the provision, for example {@code APPROVED (SI 2022/1213)}. */
    @Override
    public String toString() {
        return status + provision.map(citation -> " (" + citation.text() + ")").orElse("");
    }
}
