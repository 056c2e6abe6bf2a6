package org.noticekit.validate.law;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.model.Controller;
import org.noticekit.model.Text;

/** Keys that are equal where two names are meant for the same. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM = Pattern.compile("^the | (?:ltd|limited|plc|llp|inc)$");

    private NameKey() {}

    /** The name as it stands, but for capitals and white space. */
    public static String of(Text name) {
        return WordPattern.oneLine(name.value()).toLowerCase(Locale.ROOT);
    }

    /** An organisation's name without what people write now so and now otherwise: capitals, marks, the legal form. */
    public static String ofOrganisation(Text name) {
        String plain = of(name).replace("&", " and ");
        return FORM.matcher(MARKS.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }

    /** The names of the organisation that a controller is, as {@link #ofOrganisation(Text)} writes them. */
    public static Set<String> ofOrganisation(Controller controller) {
        Set<String> keys = new LinkedHashSet<>();
        controller.name().ifPresent(name -> keys.add(ofOrganisation(name)));
        controller.legalName().ifPresent(name -> keys.add(ofOrganisation(name)));
        return keys;
    }
}
