package org.noticekit.render.html;

import java.util.Locale;

/**
 * The elements that {@link HtmlWriter} opens and closes by name. None can run anything, and only a link in the head loads
 * anything: a stylesheet.
 */
enum Element {
    HTML,
    HEAD,
    META,
    TITLE,
    LINK,
    BODY,
    MAIN,
    DIV,
    SECTION,
    NAV,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    UL,
    OL,
    LI,
    DL,
    DT,
    DD,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TR,
    TH,
    TD,
    ADDRESS,
    BR,
    EM,
    STRONG,
    A,
    TIME,
    SPAN,
    BDI;

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final String startTag = "<" + tag + ">";
    private final String endTag = "</" + tag + ">";

    String tag() {
        return tag;
    }

    String startTag() {
        return startTag;
    }

    String endTag() {
        return endTag;
    }
}
