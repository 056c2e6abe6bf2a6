package org.noticekit.validate.rules.identity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.model.Controller;
import org.noticekit.model.Text;

/** Tells whether two parts of a notice are about the same organisation, by its name. */
final class Organisations {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM = Pattern.compile("^the | (?:ltd|limited|plc|llp|inc)$");

    private Organisations() {}

    /** The controllers' names, as {@link #key} writes them. */
    static Set<String> keys(Controller controller) {
        Set<String> keys = new LinkedHashSet<>();
        controller.name().ifPresent(name -> keys.add(key(name)));
        controller.legalName().ifPresent(name -> keys.add(key(name)));
        return keys;
    }

    /** The name without what people write now so and now otherwise: capitals, punctuation and the legal form. */
    static String key(Text name) {
        String plain = name.value().toLowerCase(Locale.ROOT).replace("&", " and ");
        return FORM.matcher(MARKS.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }
}
