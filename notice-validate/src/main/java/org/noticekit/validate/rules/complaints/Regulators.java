package org.noticekit.validate.rules.complaints;

import java.util.Locale;
import java.util.regex.Pattern;
import org.noticekit.model.Law;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;

/** Which regulator hears complaints under which law. */
final class Regulators {

    private static final Pattern OTHER_MATTERS = WordPattern.of(
            "\\bscottish information commissioner\\b|^(?!.*data protection).*\\bombuds(?:man|men|person)\\b");

    private static final Pattern ICO = WordPattern.of("(?:the )?ico");

    private Regulators() {}

    /**
     * Whether people who complain so reach a regulator of that law, as far as its name can tell. One without a name is
     * given the benefit of the doubt, and so is a name that says nothing of what it regulates.
     */
    static boolean hears(Law law, RegulatorComplaint complaint) {
        String name = complaint
                .authority()
                .flatMap(SupervisoryAuthority::name)
                .map(Text::value)
                .map(WordPattern::oneLine)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean british = (name.contains("information commission") && !name.contains("slovenia"))
                || ICO.matcher(name).matches();
        boolean ofInstitutions = name.contains("european data protection supervisor") || name.equals("edps");
        return switch (law) {
            case UK_GDPR, UK_LAW_ENFORCEMENT -> british || !name.contains("data protection");
            case EU_GDPR -> !british && !ofInstitutions;
            case EU_INSTITUTIONS -> ofInstitutions || !(british || name.contains("data protection"));
        };
    }

    /**
     * Whether a British body of that name deals with other complaints than those about data protection. The data
     * protection ombudsman of another country does deal with them.
     */
    static boolean isOfOtherMatters(Law law, String name) {
        return law.isOfUnitedKingdom() && OTHER_MATTERS.matcher(name).find();
    }
}
