package org.noticekit.validate.rules.website;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.model.Prose;
import org.noticekit.model.StorageException;
import org.noticekit.model.StorageTechnology;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rules.wording.Sentences;

/**
 * What something stored on people's devices is said to be for and the exception claimed for it does not cover: no exception
 * covers advertisements, and those for what is needed to send or show a page cover no statistics (PECR Schedule A1).
 */
enum ForeignPurpose {
    ADVERTISING(
            "serves advertising",
            "\\b(?:adverts?|ads|advertis(?:ing|ements?|ers?)|re-?marketing|re-?targeting|marketing)\\b",
            false),
    STATISTICS(
            "measures how the site is used",
            "\\b(?:analytics|statistics)\\b"
                    + "|\\b(?:counts?|counting|measures?|measuring|records? the number of|number of) (?:\\w+ ){0,2}"
                    + "(?:visits|visitors|page views|traffic)\\b",
            true);

    /** Words of a cookie that remembers what people chose, which is needed to heed it. */
    private static final Pattern CHOICE =
            WordPattern.of("\\b(?:consent\\w*|choices?|chose|chosen|choose|preferences?|settings?"
                    + "|accept\\w*|agree\\w*|allow\\w*|opt\\w*|refus\\w*|reject\\w*|declin\\w*|permission|banner|messages?|turn\\w*"
                    + "|switch\\w*|block\\w*)\\b");

    private final String does;
    private final Pattern words;
    private final boolean statistical;

    ForeignPurpose(String does, String words, boolean statistical) {
        this.does = does;
        this.words = WordPattern.of(words);
        this.statistical = statistical;
    }

    /** The first of them that the words on a technology's purpose tell of; empty if they deny anything. */
    static Optional<ForeignPurpose> of(StorageTechnology technology) {
        String purpose = technology.purpose().map(Prose::value).orElse("");
        if (!purpose.isEmpty() && !CHOICE.matcher(purpose).find() && !Sentences.denies(purpose)) {
            for (ForeignPurpose each : values()) {
                if (technology.exception().filter(each::isForeignTo).isPresent()
                        && each.words.matcher(purpose).find()) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isForeignTo(StorageException exception) {
        return switch (exception) {
            case TRANSMISSION, STRICTLY_NECESSARY -> true;
            case STATISTICAL, APPEARANCE, EMERGENCY -> !statistical;
        };
    }

    /** What the thing does, to follow "it". */
    @Override
    public String toString() {
        return does;
    }
}
