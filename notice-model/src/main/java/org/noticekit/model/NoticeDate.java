package org.noticekit.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A date with the precision it was given: a day, a month or a year. "June 2024" stays June 2024.
 */
@Value.Immutable
public abstract class NoticeDate implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?");

    NoticeDate() {}

    /**
     * The date written {@code 2024-06-30}, {@code 2024-06} or {@code 2024}.
     *
     * @throws IllegalArgumentException if it is none of these, or no such day exists
     */
    public static NoticeDate of(String text) {
        return ImmutableNoticeDate.of(text);
    }

    /** The date as written: {@code 2024-06-30}, {@code 2024-06} or {@code 2024}. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        try {
            if (FORM.matcher(value()).matches()) {
                earliest();
                return;
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, in words for the person who wrote it.
        }
        throw new IllegalArgumentException("\"" + value() + "\" is not a date. "
                + "Write year, month and day like \"2024-06-30\", or only \"2024-06\" or \"2024\".");
    }

    /** The date of this day. */
    public static NoticeDate of(LocalDate day) {
        return of(day.toString());
    }

    /** The first day it can mean. */
    public final LocalDate earliest() {
        int year = Integer.parseInt(value().substring(0, 4));
        int month = month().orElse(1);
        return LocalDate.of(year, month, day().orElse(1));
    }

    /** The last day it can mean. */
    public final LocalDate latest() {
        LocalDate first = earliest();
        if (day().isPresent()) {
            return first;
        }
        return month().isPresent()
                ? first.plusMonths(1).minusDays(1)
                : first.plusYears(1).minusDays(1);
    }

    /** The year. */
    public final int year() {
        return earliest().getYear();
    }

    /** The month, 1 to 12, if it was given. */
    public final OptionalInt month() {
        return part(5);
    }

    /** The day of the month, if it was given. */
    public final OptionalInt day() {
        return part(8);
    }

    private OptionalInt part(int start) {
        return value().length() > start
                ? OptionalInt.of(Integer.parseInt(value().substring(start, start + 2)))
                : OptionalInt.empty();
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
