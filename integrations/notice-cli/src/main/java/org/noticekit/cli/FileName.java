package org.noticekit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file from the command line. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notAName) {
            throw new TypeConversionException("\"" + text + "\" cannot be the name of a file here. "
                    + "If it has other letters than A to Z, set LC_ALL=C.UTF-8 and try again.");
        }
    }
}
