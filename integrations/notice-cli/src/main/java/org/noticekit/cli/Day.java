package org.noticekit.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.noticekit.validate.NoticeValidator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException("\"" + text + "\" is not a day. Write it like 2026-11-23.");
        }
        if (day.isBefore(NoticeValidator.FIRST_DAY)) {
            throw new TypeConversionException("\"" + text + "\" is too early: the law that is judged by applies from "
                    + NoticeValidator.FIRST_DAY + ".");
        }
        return day;
    }
}
