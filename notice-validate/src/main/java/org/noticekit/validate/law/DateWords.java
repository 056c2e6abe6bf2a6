package org.noticekit.validate.law;

import java.time.LocalDate;
import java.util.List;
import org.noticekit.model.NoticeDate;

/** How days are written within a sentence. From words of our own, for a JDK's change with its version. */
public final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateWords() {}

    /** The date as precisely as it was given: {@code 30 June 2024}, {@code June 2024} or {@code 2024}. */
    public static String date(NoticeDate date) {
        String day = date.day().isPresent() ? date.day().getAsInt() + " " : "";
        String month = date.month().isPresent() ? MONTHS.get(date.month().getAsInt() - 1) + " " : "";
        return day + month + date.year();
    }

    /** The day, such as {@code 30 June 2024}. */
    public static String date(LocalDate day) {
        return date(NoticeDate.of(day));
    }
}
