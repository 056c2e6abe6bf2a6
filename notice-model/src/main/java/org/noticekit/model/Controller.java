package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who decides why and how personal data is used (UK GDPR Article 4(7)): a body, an office-holder, or whoever it is
 * for the reader's area.
 */
@Value.Immutable
public interface Controller extends Serializable, WithController {
    /** The name people know it by. */
    Optional<Text> name();

    /** Its name in law, where that differs. */
    Optional<Text> legalName();

    /** What kind of body it is; rules differ between them. */
    Optional<ControllerKind> kind();

    /** Whether it is a public authority (Data Protection Act 2018, section 7), where its kind does not say. */
    Optional<PublicAuthorityStatus> publicAuthority();

    /** The part of it that is meant. */
    Optional<Text> department();

    /** The office held, where the controller is an office-holder, for example "Electoral Registration Officer". */
    Optional<Text> office();

    /** What it is and does. */
    Optional<Prose> description();

    /** How readers find out which body it is for them, for example "the council for the area where you live". */
    Optional<Prose> identification();

    /** Where readers can look up which body it is for them. */
    Optional<Link> finder();

    /** The law that set it up; empty if not given. */
    List<LegalReference> establishedUnder();

    /** Where it is established. */
    Optional<Place> establishedIn();

    /** The part of the country it serves. */
    Optional<Jurisdiction> jurisdiction();

    /** How to reach it. */
    Optional<ContactDetails> contact();

    /** Its numbers in public registers; empty if none is given. */
    List<Registration> registrations();

    /** Its own privacy notice, where it has another than this one. */
    Optional<Link> privacyNotice();

    /** The bodies it speaks for as well. */
    Optional<ControllerGroup> group();

    /** That it has no data protection officer, and why it needs none. */
    Optional<Prose> dataProtectionOfficerNotNeeded();

    /** Who takes over from it. */
    Optional<ControllerSuccessor> successor();

    /**
     * Whether it is a public authority for its tasks: as stated, or else as its kind has it (Data Protection Act 2018,
     * section 7; parish, town and community councils are not). False if neither says.
     */
    default boolean isPublicAuthority() {
        return publicAuthority()
                .map(status -> status == PublicAuthorityStatus.PUBLIC_AUTHORITY)
                .orElseGet(() -> kind().map(ControllerKind::isPublicAuthority).orElse(false));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Controller}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableController.Builder {
        Builder() {}
    }
}
