package org.noticekit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as HTTP writes them (RFC 9110, 5.6.7): one form to be sent, and two older ones that are still read. */
final class HttpDate {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String TIME = "(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})";
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";
    private static final String DAY = "(?<day>[0-9]{2})";
    private static final String DAY_NAME = "(?:" + String.join("|", DAYS) + ")";
    private static final String LONG_DAY_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(DAY_NAME + ", " + DAY + " " + MONTH + " (?<year>[0-9]{4}) " + TIME + " GMT"),
            Pattern.compile(LONG_DAY_NAME + ", " + DAY + "-" + MONTH + "-(?<year>[0-9]{2}) " + TIME + " GMT"),
            Pattern.compile(DAY_NAME + " " + MONTH + " (?<day>[0-9 ][0-9]) " + TIME + " (?<year>[0-9]{4})"));

    /** A year of two digits is one of the hundred from here on, for there is no clock to tell which is closest to today. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 9999;
    private static final int CENTURY = 100;
    private static final int LEAP_SECOND = 60;

    private HttpDate() {}

    /** The date in the form that is sent: {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
    static String format(Instant instant) {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        if (at.getYear() < 0 || at.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("HTTP has no date of the year " + at.getYear() + ".");
        }
        return String.format(
                Locale.ROOT,
                "%s, %02d %s %04d %02d:%02d:%02d GMT",
                DAYS.get(at.getDayOfWeek().getValue() - 1),
                at.getDayOfMonth(),
                MONTHS.get(at.getMonthValue() - 1),
                at.getYear(),
                at.getHour(),
                at.getMinute(),
                at.getSecond());
    }

    /** The date in one of the three forms; empty if it is none. */
    static Optional<Instant> parse(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(HttpDate::instant);
    }

    private static Optional<Instant> instant(Matcher date) {
        try {
            int second = Integer.parseInt(date.group("second"));
            return Optional.of(LocalDateTime.of(
                            year(date.group("year")),
                            MONTHS.indexOf(date.group("month")) + 1,
                            Integer.parseInt(date.group("day").strip()),
                            Integer.parseInt(date.group("hour")),
                            Integer.parseInt(date.group("minute")),
                            second == LEAP_SECOND ? LEAP_SECOND - 1 : second)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int inCentury = FIRST_YEAR / CENTURY * CENTURY + year;
        return inCentury < FIRST_YEAR ? inCentury + CENTURY : inCentury;
    }
}
