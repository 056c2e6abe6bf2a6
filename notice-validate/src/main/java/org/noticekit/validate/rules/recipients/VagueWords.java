package org.noticekit.validate.rules.recipients;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.model.Text;
import org.noticekit.validate.law.WordPattern;

/** Words that fit any recipient, so that people cannot tell from them who is meant. */
final class VagueWords {

    /** Of these alone, no words say who somebody is. */
    private static final Set<String> VAGUE =
            Set.of(("third party parties partner partners other others organisation organisations"
                            + " organization organizations body bodies company companies firm firms business businesses"
                            + " agency agencies supplier suppliers provider providers service services contractor"
                            + " contractors subcontractors consultant consultants processor processors recipient"
                            + " recipients people person individuals trusted selected authorised external relevant"
                            + " appropriate certain some various carefully chosen approved our the we us use work with"
                            + " who which that and or of to for on behalf act acting associates affiliates entities"
                            + " outside any its their your all such as")
                    .split(" "));

    /** With the others, these tell what sort of body is meant, but not why it gets the data. */
    private static final Set<String> SECTOR = Set.of(("public government governmental statutory sector department"
                    + " departments authority authorities private voluntary central in local area")
            .split(" "));

    private static final Pattern LOOSE = WordPattern.of("\\b(?:partners?|third[- ]part(?:y|ies))\\b");
    private static final Pattern NO_LETTERS = WordPattern.of("[^\\p{L}]+");

    private VagueWords() {}

    /** Whether that is all that somebody is called by. */
    static boolean areAll(Text called) {
        return words(called).allMatch(VAGUE::contains);
    }

    /** Whether somebody is called by such words and perhaps by a sector, which need their purpose said with them. */
    static boolean needExplanation(Text called) {
        return LOOSE.matcher(called.value()).find()
                || (words(called).allMatch(word -> VAGUE.contains(word) || SECTOR.contains(word))
                        && !isPrecise(called));
    }

    /** Local authorities are a type that everybody knows. */
    private static boolean isPrecise(Text called) {
        return words(called).anyMatch("local"::equals) && words(called).anyMatch(word -> word.startsWith("authorit"));
    }

    private static Stream<String> words(Text text) {
        return NO_LETTERS.splitAsStream(text.value().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
