package org.noticekit.spring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticePages;

/** Fragments of notices by what a template says of them. Thread-safe. */
final class NoticeFragments {

    private static final int USUAL_LEVEL = 2;

    private final ServedNotices served;
    private final DefaultNotice defaultNotice;

    NoticeFragments(ServedNotices served, DefaultNotice defaultNotice) {
        this.served = served;
        this.defaultNotice = defaultNotice;
    }

    /**
     * The fragment as HTML.
     *
     * @param attributes what the template says
     * @param reader the locale for which the template is processed
     * @throws IllegalArgumentException if it says something that is not there, or leaves out what is needed
     */
    String of(NoticeElement element, Map<String, String> attributes, Locale reader) {
        refuseUnknown(element, attributes);
        NoticePages pages = served.pages();
        Identifier name = name(attributes, pages.catalog());
        LanguageTag language = language(attributes, pages.catalog(), name, reader);
        int level = level(attributes);
        return switch (element) {
            case SUMMARY -> pages.summary(name, language, level);
            case JUST_IN_TIME ->
                pages.justInTime(
                        name,
                        language,
                        stated(attributes, "channel")
                                .map(Identifier::of)
                                .orElseThrow(
                                        () -> new IllegalArgumentException(
                                                "channel is missing: the key of the channel through which data comes in here.")),
                        stated(attributes, "activity").map(Identifier::of),
                        level);
        };
    }

    private static void refuseUnknown(NoticeElement element, Map<String, String> attributes) {
        attributes.keySet().stream()
                .filter(name -> !element.attributes().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("There is no attribute \"" + name + "\" here; there are "
                            + String.join(", ", new TreeSet<>(element.attributes()))
                            + ", each with th: before it where its value is an expression.");
                });
    }

    private Identifier name(Map<String, String> attributes, NoticeCatalog catalog) {
        Identifier name = stated(attributes, "of")
                .map(Identifier::of)
                .or(() -> defaultNotice.in(catalog))
                .orElseThrow(() -> new IllegalArgumentException(
                        "of is missing: the key of the notice. There are " + catalog.names() + "."));
        if (!catalog.names().contains(name)) {
            throw new IllegalArgumentException(
                    "There is no notice with the key \"" + name + "\"; there are " + catalog.names() + ".");
        }
        return name;
    }

    /** A language that a template states must be there; a reader's is only a wish. */
    private static LanguageTag language(
            Map<String, String> attributes, NoticeCatalog catalog, Identifier name, Locale reader) {
        return stated(attributes, "lang")
                .map(LanguageTag::of)
                .or(() -> catalog.closestLanguage(name, wishes(reader)))
                .orElseThrow();
    }

    private static List<Locale.LanguageRange> wishes(Locale reader) {
        try {
            return List.of(new Locale.LanguageRange(reader.toLanguageTag()));
        } catch (IllegalArgumentException noRange) {
            return List.of();
        }
    }

    private static int level(Map<String, String> attributes) {
        Optional<String> level = stated(attributes, "level");
        try {
            return level.map(Integer::valueOf).orElse(USUAL_LEVEL);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "level must be the level of the heading, 2 to 6, not \"" + level.orElseThrow() + "\".", noNumber);
        }
    }

    private static Optional<String> stated(Map<String, String> attributes, String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
