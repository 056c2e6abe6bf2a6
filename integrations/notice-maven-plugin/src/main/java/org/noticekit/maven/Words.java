package org.noticekit.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads words of a parameter: constants in lower case, with hyphens. */
final class Words {

    private Words() {}

    /** The constant, in whatever case it is written; {@code parameter} is where it stands. */
    static <E extends Enum<E>> E read(Class<E> type, String parameter, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException(parameter + ": \"" + text + "\" is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "))
                        + "."));
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
