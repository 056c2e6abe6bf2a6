package org.noticekit.validate.rules.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Prose;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;

/** What a notice says of people's rights. */
final class Rights {

    private static final Pattern LIMIT = WordPattern.of(
            "\\b(?:if|where|when|while|only|unless|except|depends?|some|sometimes|most|mostly|usually|certain|cases"
                    + "|circumstances|limited|may|might|not|cannot)\\b");

    private Rights() {}

    /** What it says of one right, each time it does, where it does. */
    static List<Part<DataSubjectRight>> of(NoticeContext notice, RightKind kind) {
        List<Part<DataSubjectRight>> found = new ArrayList<>();
        for (Part<DataSubjectRight> right :
                notice.subject().items("rights", notice.notice().rights())) {
            if (right.value().right() == kind) {
                found.add(right);
            }
        }
        return found;
    }

    /** Whether it tells people that they have the right, were it on conditions. */
    static boolean tells(NoticeContext notice, RightKind kind) {
        return of(notice, kind).stream().anyMatch(right -> !isDenied(right.value()));
    }

    /** Whether it says that people do not have the right, and names no law that takes it away. */
    static boolean isDenied(DataSubjectRight right) {
        return right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY))
                && right.exemptions().isEmpty();
    }

    /** Whether it says anything of when people have the right and when not. */
    static boolean isLimited(NoticeContext notice, DataSubjectRight right) {
        return !right.availability().orElse(RightAvailability.APPLIES).equals(RightAvailability.APPLIES)
                || right.limits().isPresent()
                || !right.exemptions().isEmpty()
                || right.explanation().map(Prose::value).stream()
                        .anyMatch(words ->
                                !notice.isEnglish() || LIMIT.matcher(words).find());
    }

    /** The activities' names within a sentence. */
    static String names(List<ActivityView> activities) {
        String first = activities.get(0).toString();
        return switch (activities.size()) {
            case 1 -> first;
            case 2 -> first + " and " + activities.get(1);
            default -> first + " and " + (activities.size() - 1) + " more";
        };
    }

    /** The rights within a sentence, parted by commas. */
    static String words(Set<RightKind> rights) {
        return rights.stream().map(Rights::words).collect(Collectors.joining(", "));
    }

    /** The right within a sentence, to follow "the right". */
    static String words(RightKind right) {
        return switch (right) {
            case ACCESS -> "to get a copy of their data";
            case RECTIFICATION -> "to have mistakes corrected";
            case ERASURE -> "to have data deleted";
            case RESTRICTION -> "to limit how data is used";
            case PORTABILITY -> "to take data elsewhere";
            case OBJECT -> "to object";
            case OBJECT_TO_DIRECT_MARKETING -> "to object to direct marketing";
            case WITHDRAW_CONSENT -> "to withdraw consent";
            default -> EnumWords.spaced(right);
        };
    }
}
