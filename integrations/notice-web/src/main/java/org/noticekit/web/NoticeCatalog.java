package org.noticekit.web;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.PrivacyNotice;

/**
 * The notices that a site has, each in one language or in several. A notice has the same key in all of its languages.
 * Languages are the same whatever the case of their letters. Immutable and thread-safe.
 */
public final class NoticeCatalog {

    private final List<PrivacyNotice> notices;
    private final Map<Identifier, Map<String, PrivacyNotice>> byName;
    private final SortedSet<Identifier> names;

    private NoticeCatalog(List<PrivacyNotice> notices, Map<Identifier, Map<String, PrivacyNotice>> byName) {
        this.notices = notices;
        this.byName = byName;
        this.names = Collections.unmodifiableSortedSet(new TreeSet<>(byName.keySet()));
    }

    /**
     * A catalogue of these notices. Of the languages of a notice, the one that is given first is its default.
     *
     * @throws IllegalArgumentException if two have the same key and the same language
     */
    public static NoticeCatalog of(Collection<PrivacyNotice> notices) {
        Map<Identifier, Map<String, PrivacyNotice>> byName = new TreeMap<>();
        for (PrivacyNotice notice : notices) {
            PrivacyNotice other = byName.computeIfAbsent(notice.id(), name -> new LinkedHashMap<>())
                    .putIfAbsent(key(notice.language()), notice);
            if (other != null) {
                throw new IllegalArgumentException(
                        "Two notices have the key \"" + notice.id() + "\" and the language \"" + notice.language()
                                + "\": \"" + other.title() + "\" and \"" + notice.title() + "\".");
            }
        }
        return new NoticeCatalog(List.copyOf(notices), byName);
    }

    /** The keys of the notices, in alphabetical order. */
    public SortedSet<Identifier> names() {
        return names;
    }

    /** The languages that a notice is there in, the default one first; none if there is no such notice. */
    public List<LanguageTag> languages(Identifier name) {
        return versions(name).values().stream().map(PrivacyNotice::language).toList();
    }

    /**
     * The language of a notice that serves a reader best, or its default one if none does.
     *
     * <p>This is the lookup of RFC 4647, 3.4, with one thing more: a wish for which lookup finds nothing is met by another
     * variety of the same language, so that who wants {@code en} or {@code en-US} is given {@code en-GB} before anything
     * that they want less. What a reader does not want (a weight of 0) is chosen only if there is nothing else.
     *
     * @param wanted what the reader wants, the most wanted first, as {@link Locale.LanguageRange#parse} gives it
     * @return empty if there is no such notice
     */
    public Optional<LanguageTag> closestLanguage(Identifier name, List<Locale.LanguageRange> wanted) {
        List<LanguageTag> languages = languages(name);
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(LanguageWishes.of(wanted).closest(languages));
    }

    /** The notice with this key in this language. */
    public Optional<PrivacyNotice> find(Identifier name, LanguageTag language) {
        return Optional.ofNullable(versions(name).get(key(language)));
    }

    /** All notices, in the order in which they were given. */
    public List<PrivacyNotice> notices() {
        return notices;
    }

    /**
     * The notice with this key in this language.
     *
     * @throws IllegalArgumentException if there is none
     */
    PrivacyNotice get(Identifier name, LanguageTag language) {
        return find(name, language)
                .orElseThrow(() -> new IllegalArgumentException("There is no notice with the key \"" + name
                        + "\" in the language \"" + language + "\"; there are " + languages() + "."));
    }

    private Map<Identifier, List<LanguageTag>> languages() {
        Map<Identifier, List<LanguageTag>> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, languages(name)));
        return all;
    }

    private Map<String, PrivacyNotice> versions(Identifier name) {
        return byName.getOrDefault(Objects.requireNonNull(name, "name"), Map.of());
    }

    private static String key(LanguageTag language) {
        return language.value().toLowerCase(Locale.ROOT);
    }
}
