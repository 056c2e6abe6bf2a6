package org.noticekit.render.html;

import java.util.Locale;

/** The attributes that are ever written, save for classes and a link's target, which have their own ways. No event handler. */
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
