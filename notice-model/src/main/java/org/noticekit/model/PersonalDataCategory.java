package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A kind of personal data (UK GDPR Article 4(1)). */
@Value.Immutable
public interface PersonalDataCategory extends Serializable, WithPersonalDataCategory {
    /** What it is called, for example "contact details". */
    Text category();

    /** The data in it, for example "name"; empty if the category says all. */
    List<Text> items();

    /** The special categories it belongs to; empty if it is ordinary data. */
    Set<SpecialCategory> specialCategories();

    /** The kinds of criminal offence data it is; empty if it is none. */
    Set<CriminalOffenceData> criminalOffenceData();

    /** How it comes to be. */
    Optional<DataOrigin> origin();

    /** Whether people can leave it out. */
    Optional<DataNeed> need();

    /** What else there is to say of it, for example what it alone is used for. */
    Optional<Prose> note();

    /** The kind of data called so. */
    static PersonalDataCategory of(String category) {
        return builder().category(category).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonalDataCategory}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePersonalDataCategory.Builder {
        Builder() {}
    }
}
