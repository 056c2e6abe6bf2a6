package org.noticekit.web;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.LanguageTag;

/**
 * The language of an answer, and whether a header of the request had a say in it.
 *
 * @param language the language
 * @param isAsked whether the header had a say: the address named none, and there are several
 */
record LanguageChoice(LanguageTag language, boolean isAsked) {

    /** The best of these languages, of which the first is the default. What names none that is there, names the default. */
    static LanguageChoice of(WebRequest request, List<LanguageTag> languages) {
        Optional<String> named = named(request);
        String wanted = named.or(() -> request.header("Accept-Language")).orElse("");
        return new LanguageChoice(
                LanguageWishes.parse(wanted).closest(languages), named.isEmpty() && languages.size() > 1);
    }

    /** What the address of a request names. */
    static Optional<String> named(WebRequest request) {
        return request.parameter("lang").filter(it -> !it.isBlank());
    }

    List<String> vary() {
        return isAsked ? List.of("Accept-Language") : List.of();
    }
}
