package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Optional;
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
            ReportFormat format = new Word<>(ReportFormat.class).convert(split < 0 ? text : text.substring(0, split));
            String name = split < 0 ? "-" : text.substring(split + 1);
            if (name.isEmpty()) {
                throw new TypeConversionException("\"" + text + "\" names no file. Write it like sarif=notices.sarif.");
            }
            return new ReportTarget(
                    format, name.equals("-") ? Optional.empty() : Optional.of(new FileName().convert(name)));
        }
    }
}
