package org.noticekit.validate.rules.website;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticekit.model.Prose;
import org.noticekit.model.StorageException;
import org.noticekit.model.StorageTechnology;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rules.wording.Sentences;

/**
 * What something stored on people's devices is said to be for and the exception claimed for it does not cover: no exception
 * covers advertisements, and only the one for statistics covers statistics (PECR Schedule A1).
 */
enum ForeignPurpose {
    ADVERTISING(
            "serves advertising",
            "\\b(?:adverts?|ads|advertis(?:ing|ements?|ers?)|re-?marketing|re-?targeting|marketing)\\b",
            EnumSet.allOf(StorageException.class)),
    STATISTICS(
            "measures how the site is used",
            "\\b(?:analytics|statistics)\\b"
                    + "|\\b(?:counts?|counting|measures?|measuring|records? the number of|number of) (?:\\w+ ){0,2}"
                    + "(?:visits|visitors|page views|traffic)\\b",
            EnumSet.of(StorageException.TRANSMISSION, StorageException.STRICTLY_NECESSARY));

    /** Words of a cookie that remembers what people chose, which is needed to heed it. */
    private static final Pattern CHOICE =
            WordPattern.of("\\b(?:consent\\w*|choices?|chose|chosen|choose|preferences?|settings?"
                    + "|accept\\w*|agree\\w*|allow\\w*|opt\\w*|refus\\w*|reject\\w*|declin\\w*|permission|banner|messages?|turn\\w*"
                    + "|switch\\w*|block\\w*)\\b");

    private final String does;
    private final Pattern words;
    private final Set<StorageException> claimed;

    ForeignPurpose(String does, String words, Set<StorageException> claimed) {
        this.does = does;
        this.words = WordPattern.of(words);
        this.claimed = claimed;
    }

    /** The first of them that the words on a technology's purpose tell of; empty if they deny anything. */
    static Optional<ForeignPurpose> of(StorageTechnology technology) {
        String purpose = technology.purpose().map(Prose::value).orElse("");
        if (!purpose.isEmpty() && !CHOICE.matcher(purpose).find() && !Sentences.denies(purpose)) {
            for (ForeignPurpose each : values()) {
                if (technology.exception().filter(each.claimed::contains).isPresent()
                        && each.words.matcher(purpose).find()) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** What the thing does, to follow "it". */
    @Override
    public String toString() {
        return does;
    }
}
