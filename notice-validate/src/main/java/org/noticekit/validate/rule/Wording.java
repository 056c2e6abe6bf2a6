package org.noticekit.validate.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Law;

/** Plain words that may differ from law to law. Immutable. */
public final class Wording {

    private final String everywhere;
    private final Map<Law, String> byLaw;

    private Wording(String everywhere, Map<Law, String> byLaw) {
        this.everywhere = Objects.requireNonNull(everywhere, "words");
        this.byLaw = byLaw;
    }

    /** The same words under every law. */
    public static Wording of(String words) {
        return new Wording(words, Map.of());
    }

    /** These words, but under {@code law} those. */
    public Wording under(Law law, String words) {
        Map<Law, String> changed = new EnumMap<>(Law.class);
        changed.putAll(byLaw);
        changed.put(law, Objects.requireNonNull(words, "words"));
        return new Wording(everywhere, changed);
    }

    /** The words to use under {@code law}. */
    public String text(Law law) {
        return byLaw.getOrDefault(law, everywhere);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that && everywhere.equals(that.everywhere) && byLaw.equals(that.byLaw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(everywhere, byLaw);
    }

    /** The words that hold where no law has its own. */
    @Override
    public String toString() {
        return everywhere;
    }
}
