package org.noticekit.render.html;

import java.util.Locale;

/** The elements that are ever written. None can run or load anything. */
enum Element {
    HTML,
    HEAD,
    META,
    TITLE,
    BODY,
    MAIN,
    DIV,
    SECTION,
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
    SPAN;

    private static final Element[] HEADINGS = {H1, H2, H3, H4, H5, H6};

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final String startTag = "<" + tag + ">";
    private final String endTag = "</" + tag + ">";

    /** The heading of this level, 1 or more; there is none below 6. */
    static Element heading(int level) {
        return HEADINGS[Math.min(level, HEADINGS.length) - 1];
    }

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
