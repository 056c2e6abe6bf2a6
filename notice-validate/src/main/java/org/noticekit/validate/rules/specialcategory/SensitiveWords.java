package org.noticekit.validate.rules.specialcategory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticekit.model.SpecialCategory;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.TextView;

/**
 * Words that name special category data. They are chosen so that what only sounds like it passes: a public health
 * team, a race that people run, a person's sex or nationality.
 */
final class SensitiveWords {

    /** Words for data of a special category, at the place where they stand in a text. */
    record Found(SpecialCategory category, int start, int end) {}

    private static final String RECORDS =
            "(?:data|information|details|records?|history|needs|status|conditions?|problems?|issues|concerns|reports?)";
    private static final String NOT_A_SERVICE =
            "(?! (?:and safety|& safety|and social care (?:team|service)|visit|service"
                    + "|board|trust|authorit|centre|center|professional|provider|worker|insur|club|team|care (?:team|provider"
                    + "|professional|worker)|act\\b|clinic|officer|charit|organisation|watch))";

    private static final Map<SpecialCategory, Pattern> WORDS = words();

    /** A text that names such data has at least one of these words. */
    private static final String[] ANCHORS = {
        "ethnic",
        "ethnicity",
        "ethnicities",
        "race",
        "racial",
        "political",
        "baptism",
        "baptismal",
        "faith",
        "philosophical",
        "religion",
        "religions",
        "religious",
        "union",
        "dna",
        "genetic",
        "biometric",
        "biometrics",
        "face",
        "facial",
        "fingerprint",
        "fingerprints",
        "iris",
        "voice",
        "allergies",
        "allergy",
        "diagnoses",
        "diagnosis",
        "disabilities",
        "disability",
        "disabled",
        "fit",
        "health",
        "illness",
        "illnesses",
        "impairment",
        "impairments",
        "medical",
        "medication",
        "medications",
        "pregnancy",
        "pregnant",
        "sick",
        "sickness",
        "sex",
        "sexual",
        "sexuality"
    };

    /** The only word, where it is a list of personal characteristics that it stands among. */
    private static final Pattern RACE =
            word("race(?! (?:time|number|entry|entries|result|day|category|bib|event|meeting))");

    private static final Pattern CHARACTERISTICS =
            word("equalit(?:y|ies)|diversity|ethnic\\w*|religio\\w*|beliefs?|sexual|disabilit(?:y|ies)|protected");
    private static final Pattern DENIED =
            WordPattern.of("\\b(?:no|not|never|without|excluding|except|other than)\\b[^.;]*$");

    private SensitiveWords() {}

    /** The notice's texts that can have them: most have none. */
    static Set<String> possiblyIn(NoticeContext notice) {
        return notice.textsWith(ANCHORS).stream().map(TextView::value).collect(Collectors.toSet());
    }

    /** The first of them in the text; {@code company} is all that stands with it. */
    static Optional<Found> in(String text, String company) {
        for (Map.Entry<SpecialCategory, Pattern> entry : WORDS.entrySet()) {
            Optional<Found> found = find(entry.getKey(), entry.getValue(), text);
            if (found.isPresent()) {
                return found;
            }
        }
        return CHARACTERISTICS.matcher(company).find()
                ? find(SpecialCategory.RACIAL_OR_ETHNIC_ORIGIN, RACE, text)
                : Optional.empty();
    }

    private static Optional<Found> find(SpecialCategory category, Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            if (!DENIED.matcher(text.substring(0, matcher.start())).find()) {
                return Optional.of(new Found(category, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Map<SpecialCategory, Pattern> words() {
        Map<SpecialCategory, Pattern> words = new EnumMap<>(SpecialCategory.class);
        words.put(
                SpecialCategory.RACIAL_OR_ETHNIC_ORIGIN,
                word("ethnicit(?:y|ies)|ethnic (?:origins?|groups?|background|heritage|identity)"
                        + "|racial (?:or ethnic )?(?:origins?|background|group)"));
        words.put(
                SpecialCategory.POLITICAL_OPINIONS,
                word("political (?:opinions?|views?|beliefs?|affiliations?|allegiance|persuasion|party membership)"));
        words.put(
                SpecialCategory.RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS,
                word("religions?|religious (?:or philosophical |or other )?(?:beliefs?|affiliation|views|denomination"
                        + "|background)|philosophical beliefs?|your faith|^faith$|baptism(?:al)? certificates?"));
        words.put(
                SpecialCategory.TRADE_UNION_MEMBERSHIP,
                word("trade union (?:member(?:ship)?|subscriptions?|dues|deductions?)"
                        + "|(?<!credit |european |customs |students |students' |student )union (?:membership|dues)"));
        words.put(
                SpecialCategory.GENETIC_DATA,
                word("genetic (?:data|information|tests?|test results?|profiles?|samples?)|DNA"));
        words.put(
                SpecialCategory.BIOMETRIC_DATA,
                word("biometrics|biometric (?:data|information|identifiers?|templates?|scans?)"
                        + "|(?<!device |browser |digital |canvas |key |file )fingerprints"
                        + "|fingerprint (?:scans?|images?|templates?)"
                        + "|(?:facial|face|iris|voice) (?:recognition data|templates?|scans?|prints?)"));
        words.put(SpecialCategory.HEALTH, health());
        words.put(SpecialCategory.SEX_LIFE, word("sex life|sexual (?:activity|history|behaviour|practices)"));
        words.put(SpecialCategory.SEXUAL_ORIENTATION, word("sexual orientation|sexuality"));
        return words;
    }

    private static Pattern health() {
        return word("^health$"
                + "|(?<!public |environmental |animal |plant |tree |pet |financial )"
                + "health(?:,? (?:and|or|&) (?:social )?(?:care|wellbeing|well-being|disability|medical))? " + RECORDS
                + "|(?:your|their|mental|physical|sexual) health" + NOT_A_SERVICE
                + "|medical (?:" + RECORDS + "|evidence|treatments?|diagnos[ei]s|certificates?|information)"
                + "|disabilit(?:y|ies)" + NOT_A_SERVICE
                + "(?! (?:living allowance|discrimination|confident|rights|group|forum|access))"
                + "|(?:are|is|being|registered|registered as) disabled"
                + "|(?<!fault |system |technical |network |error |device )diagnos[ei]s"
                + "|illness(?:es)?|medications?|allerg(?:y|ies)|pregnan(?:t|cy)|impairments?"
                + "|sickness (?:absences?|records?)|(?:sick|fit) notes?");
    }

    private static Pattern word(String words) {
        return WordPattern.of("(?<!\\w)(?:" + words + ")(?!\\w)");
    }
}
