package org.noticekit.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.noticekit.internal.EnumWords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words from the command line, in whatever case it is written: {@code just-in-time}. */
final class Word<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> kind;

    Word(Class<E> kind) {
        this.kind = kind;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> EnumWords.kebab(each).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is none of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(EnumWords::kebab)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
