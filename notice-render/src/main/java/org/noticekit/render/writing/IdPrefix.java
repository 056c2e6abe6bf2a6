package org.noticekit.render.writing;

import java.util.regex.Pattern;

/** What ids start with. */
public final class IdPrefix {
    /** What they start with unless somebody says otherwise. */
    public static final String USUAL = "pn-";

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private IdPrefix() {}

    /**
     * The prefix, which is an ASCII letter, then letters, digits, hyphens and underscores.
     *
     * @param option what the caller knows it as
     * @throws IllegalArgumentException if it is anything else
     */
    public static String checked(String option, String prefix) {
        if (!ALLOWED.matcher(prefix).matches()) {
            throw new IllegalArgumentException(option
                    + " must be an ASCII letter, then letters, digits, hyphens and underscores, not \"" + prefix
                    + "\".");
        }
        return prefix;
    }
}
