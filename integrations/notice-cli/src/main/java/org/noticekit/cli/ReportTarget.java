package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.noticekit.check.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for.
 *
 * @param format how to write it
 * @param file where to; empty for standard output
 */
record ReportTarget(ReportFormat format, Optional<Path> file) {

    /** Reads {@code FORMAT}, {@code FORMAT=-} or {@code FORMAT=FILE}. */
    static final class Converter implements ITypeConverter<ReportTarget> {

        @Override
        public ReportTarget convert(String text) {
            int split = text.indexOf('=');
            ReportFormat format = format(split < 0 ? text : text.substring(0, split));
            String name = split < 0 ? "-" : text.substring(split + 1);
            if (name.isEmpty()) {
                throw new TypeConversionException("\"" + text + "\" names no file. Write it like sarif=notices.sarif.");
            }
            return new ReportTarget(
                    format, name.equals("-") ? Optional.empty() : Optional.of(new FileName().convert(name)));
        }

        private static ReportFormat format(String word) {
            return Arrays.stream(ReportFormat.values())
                    .filter(each -> each.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + word + "\" is no form of a report. It can be "
                            + Arrays.stream(ReportFormat.values())
                                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
    }
}
