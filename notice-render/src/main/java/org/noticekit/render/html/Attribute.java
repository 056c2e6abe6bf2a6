package org.noticekit.render.html;

import java.util.Locale;

/**
 * The attributes that {@link HtmlWriter} writes by name, on the elements of {@link Element} and {@link Part}; classes are
 * those of a part, and the target of a link has a way of its own. None is an event handler or a style.
 */
enum Attribute {
    ARIA_LABELLEDBY("aria-labelledby"),
    CHARSET,
    CONTENT,
    DATA_FIELD("data-field"),
    DATA_PROVISION("data-provision"),
    DATETIME,
    DIR,
    HIDDEN,
    HREFLANG,
    ID,
    LANG,
    NAME,
    REL,
    SCOPE,
    START,
    VALUE;

    private final String opening;

    Attribute() {
        opening = opening(name().toLowerCase(Locale.ROOT));
    }

    Attribute(String name) {
        opening = opening(name);
    }

    private static String opening(String name) {
        return " " + name + "=\"";
    }

    /** The attribute up to its value. */
    String opening() {
        return opening;
    }
}
