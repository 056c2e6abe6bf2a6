package org.noticekit.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words from which people choose when they begin a notice, each with what it means, in plain English. */
final class StarterWords {

    /** The kinds of controller. */
    static final Map<String, String> KINDS = of(
            "principal-authority", "a county, district, borough or unitary council, a fire or National Park authority",
            "local-council", "a parish, town or community council",
            "council-company", "a company that councils own",
            "statutory-officer", "an officer with duties of their own, such as a registrar",
            "other-public-authority", "a government department, a health body, a university, the police",
            "eu-institution", "an institution or agency of the European Union",
            "other", "a body that is no public authority");

    /** The kinds of channel, by the words of the format. */
    static final Map<String, String> CHANNELS = of(
            "online-form", "forms on your website",
            "email", "emails that people send you",
            "telephone", "telephone calls",
            "post", "letters and paper forms",
            "in-person", "visits and meetings",
            "customer-account", "accounts that people sign in to",
            "online-payment", "payments on your website",
            "feedback", "ratings, comments and surveys",
            "newsletter", "newsletters and alerts",
            "live-chat", "a chat window on your website",
            "consultation", "consultations",
            "blog", "comments on a blog or forum",
            "social-media", "pages on social media",
            "website-visit", "what your website records of every visit",
            "camera", "cameras, such as CCTV",
            "third-party", "data that others send you",
            "other", "any other way");

    /** The languages. */
    static final Map<String, String> LANGUAGES = of("en", "English", "cy", "Welsh");

    private StarterWords() {}

    private static Map<String, String> of(String... wordsAndMeanings) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndMeanings.length; i += 2) {
            all.put(wordsAndMeanings[i], wordsAndMeanings[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }
}
