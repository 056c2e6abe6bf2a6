package org.noticekit.render.html;

import java.util.Locale;

/** The attributes that are ever written, save for a link's target, which has its own way. No event handler is among them. */
enum Attribute {
    CHARSET,
    CONTENT,
    DATETIME,
    DIR,
    ID,
    LANG,
    NAME,
    SCOPE,
    START,
    VALUE;

    private final String opening = " " + name().toLowerCase(Locale.ROOT) + "=\"";

    /** The attribute up to its value. */
    String opening() {
        return opening;
    }
}
