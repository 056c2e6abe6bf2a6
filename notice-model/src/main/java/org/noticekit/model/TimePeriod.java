package org.noticekit.model;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A length of time in years, months, weeks and days, as ISO 8601 writes it: {@code P2Y}, {@code P1Y6M}, {@code P30D}.
 * Never zero.
 */
@Value.Immutable
public abstract class TimePeriod implements Serializable {

    private static final Pattern FORM =
            Pattern.compile("P(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?");

    TimePeriod() {}

    /**
     * The period written so.
     *
     * @throws IllegalArgumentException if it is not of that form, or is zero or longer than 999,999 of a unit
     */
    public static TimePeriod of(String text) {
        return ImmutableTimePeriod.of(text);
    }

    /** The period as written. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        boolean isZero = value().chars().noneMatch(c -> c >= '1' && c <= '9');
        if (isZero || !FORM.matcher(value()).matches()) {
            throw new IllegalArgumentException("\"" + value() + "\" is not a length of time. "
                    + "Write \"P2Y\" for 2 years, \"P6M\" for 6 months, \"P4W\" for 4 weeks or \"P30D\" for 30 days.");
        }
    }

    /** The years, 0 or more. */
    public final int years() {
        return part(1);
    }

    /** The months, 0 or more; not carried into years. */
    public final int months() {
        return part(2);
    }

    /** The weeks, 0 or more. */
    public final int weeks() {
        return part(3);
    }

    /** The days, 0 or more. */
    public final int days() {
        return part(4);
    }

    private int part(int group) {
        Matcher form = FORM.matcher(value());
        String digits = form.matches() ? form.group(group) : null;
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
