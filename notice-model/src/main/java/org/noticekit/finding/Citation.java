package org.noticekit.finding;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.noticekit.model.Law;

/** The authority a finding rests on: an instrument and the place in it. */
@Value.Immutable
public interface Citation extends Serializable, WithCitation {

    /** The law under which this authority counts; empty for authorities that count under every law. */
    Optional<Law> law();

    /** The instrument's short name, for example {@code UK GDPR} or {@code Data Protection Act 2018}. */
    String instrument();

    /** The place in the instrument, for example {@code Article 13(1)(c)}; empty where the whole instrument is meant. */
    Optional<String> pinpoint();

    /** Where the text can be read; empty if no stable address is known. */
    Optional<String> url();

    /** Whether a person has checked that the pinpoint says what it is cited for. Unverified citations are shown as such. */
    boolean verified();

    /** The citation as people write it: instrument and pinpoint, and whether it is unverified. */
    default String text() {
        String place = pinpoint().map(at -> instrument() + " " + at).orElse(instrument());
        return verified() ? place : place + " (unverified)";
    }

    /** A builder with nothing set; the instrument and whether it is verified are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
