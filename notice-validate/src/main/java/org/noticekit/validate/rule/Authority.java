package org.noticekit.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;

/** What a rule rests on: a citation and the days on which it is the one to cite. Immutable. */
public final class Authority {

    private final Citation citation;
    private final InForce inForce;

    private Authority(Citation citation, InForce inForce) {
        this.citation = Objects.requireNonNull(citation, "citation");
        this.inForce = Objects.requireNonNull(inForce, "inForce");
    }

    /** The citation, to be cited on every day. */
    public static Authority of(Citation citation) {
        return new Authority(citation, InForce.always());
    }

    /** The same citation, to be cited on these days only. */
    public Authority during(InForce days) {
        return new Authority(citation, days);
    }

    /** The citation. */
    public Citation citation() {
        return citation;
    }

    /** The days on which it is the one to cite. */
    public InForce inForce() {
        return inForce;
    }

    /** Whether it is one to cite under {@code law} on {@code day}. A citation of no law counts under each. */
    public boolean counts(Law law, LocalDate day) {
        return citation.law().map(law::equals).orElse(true) && inForce.on(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Authority that && citation.equals(that.citation) && inForce.equals(that.inForce);
    }

    @Override
    public int hashCode() {
        return Objects.hash(citation, inForce);
    }

    @Override
    public String toString() {
        return citation.text() + " " + inForce;
    }
}
