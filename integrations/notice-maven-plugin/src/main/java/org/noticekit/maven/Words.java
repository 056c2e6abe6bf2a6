package org.noticekit.maven;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads words of a parameter: constants in lower case, with hyphens. */
final class Words {

    private Words() {}

    /** The constant, in whatever case it is written; {@code parameter} is where it stands. */
    static <E extends Enum<E>> E read(Class<E> type, String parameter, String text) {
        return read(List.of(type.getEnumConstants()), parameter, text);
    }

    /** One of these constants, in the same way. */
    static <E extends Enum<E>> E read(List<E> constants, String parameter, String text) {
        return constants.stream()
                .filter(each -> of(each).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongParameterException(parameter + ": \"" + text + "\" is none of "
                        + constants.stream().map(Words::of).collect(Collectors.joining(", "))
                        + "."));
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
