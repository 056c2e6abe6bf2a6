package org.noticekit.validate.law;

import java.util.List;

/** How several things are told within a sentence. */
public final class WordLists {

    private WordLists() {}

    /** All of them, parted by commas, the last after "and". */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** All of them, parted by commas, the last after "or". */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + conjunction + words.get(last);
    }
}
