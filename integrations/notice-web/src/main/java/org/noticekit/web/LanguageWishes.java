package org.noticekit.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.noticekit.model.LanguageTag;

/** Which languages a reader wants, and how much: what {@code Accept-Language} says (RFC 9110, 12.5.4). */
final class LanguageWishes {

    private static final String ANY = "*";
    private static final LanguageWishes NONE = new LanguageWishes(List.of());

    private final List<LanguageRange> ranges;

    private LanguageWishes(List<LanguageRange> ranges) {
        this.ranges = ranges;
    }

    static LanguageWishes of(List<LanguageRange> ranges) {
        return new LanguageWishes(List.copyOf(ranges));
    }

    /** What the header says; nothing if it is malformed or longer than any that a browser sends. */
    static LanguageWishes parse(String header) {
        if (header.isBlank() || header.length() > HeaderText.LONGEST) {
            return NONE;
        }
        try {
            return of(LanguageRange.parse(header.replace('\t', ' ')));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) { // the latter for a lone hyphen
            return NONE;
        }
    }

    /** The best of these, of which the first is taken if none is wanted. */
    LanguageTag closest(List<LanguageTag> languages) {
        List<LanguageTag> bearable =
                languages.stream().filter(each -> !isRefused(each)).toList();
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> find(range.getRange(), bearable).stream())
                .findFirst()
                .orElse(bearable.isEmpty() ? languages.get(0) : bearable.get(0));
    }

    private static Optional<LanguageTag> find(String range, List<LanguageTag> languages) {
        if (range.startsWith(ANY)) {
            return languages.stream().findFirst();
        }
        for (String shorter = range; !shorter.isEmpty(); shorter = withoutLastSubtag(shorter)) {
            for (LanguageTag each : languages) {
                if (each.value().equalsIgnoreCase(shorter)) {
                    return Optional.of(each);
                }
            }
        }
        String language = primary(range);
        return languages.stream()
                .filter(each -> primary(each.value()).equalsIgnoreCase(language))
                .findFirst();
    }

    /** RFC 4647, 3.4: a subtag of one letter goes together with what it introduced. */
    private static String withoutLastSubtag(String range) {
        int end = Math.max(0, range.lastIndexOf('-'));
        return end >= 2 && range.charAt(end - 2) == '-' ? range.substring(0, end - 2) : range.substring(0, end);
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** Whether the most exact of the ranges that fit says so. */
    private boolean isRefused(LanguageTag language) {
        int exactness = -1;
        boolean refused = false;
        for (LanguageRange each : ranges) {
            int length = each.getRange().equals(ANY) ? 0 : each.getRange().length();
            if (length > exactness && covers(each.getRange(), language.value().toLowerCase(Locale.ROOT))) {
                exactness = length;
                refused = each.getWeight() == 0;
            }
        }
        return refused;
    }

    private static boolean covers(String range, String language) {
        return range.equals(ANY) || language.equals(range) || language.startsWith(range + "-");
    }
}
