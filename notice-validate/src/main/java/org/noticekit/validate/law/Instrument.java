package org.noticekit.validate.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Authority;

/** An act, regulation or guidance: what it is called, how its parts are called, where it can be read. */
record Instrument(Optional<Law> law, String name, String unit, Optional<String> address) {

    /** The end of an address that leads to a part of the instrument. */
    private static final Pattern PART = Pattern.compile("/[a-z]+/\\{n\\}$");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+[A-Z]*");

    static Instrument of(Law law, String name, String unit, String address) {
        return new Instrument(Optional.of(law), name, unit, Optional.of(address));
    }

    /** Each of its parts named, as something to cite; for the whole instrument, none is named. */
    List<Authority> at(String... parts) {
        if (parts.length == 0) {
            return List.of(Authority.of(citation(Optional.empty())));
        }
        return Arrays.stream(parts)
                .map(part -> Authority.of(citation(Optional.of(part))))
                .toList();
    }

    private Citation citation(Optional<String> part) {
        return Citation.builder()
                .law(law)
                .instrument(name)
                .pinpoint(part.map(number -> unit.isEmpty() ? number : unit + " " + number))
                .url(address.map(pattern -> part.map(number -> pattern.replace("{n}", number(number)))
                        .orElseGet(() -> PART.matcher(pattern).replaceFirst(""))))
                .verified(true)
                .build();
    }

    /** The number that addresses are made of: "13" for "13(1)(a)", "22A" for "22A". */
    private static String number(String part) {
        Matcher number = NUMBER.matcher(part);
        return number.lookingAt() ? number.group() : "";
    }
}
