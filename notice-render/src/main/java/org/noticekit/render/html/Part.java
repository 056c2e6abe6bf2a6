package org.noticekit.render.html;

/**
 * The parts of a notice that a theme may give a class: a table of the part's element and its class in each theme. An
 * element that has no class in any theme is written by its name alone.
 */
enum Part {
    // element, PLAIN, GOVUK, NHSUK
    PAGE(Element.HTML, "notice-page", "", ""),
    BODY(Element.BODY, "", "govuk-template__body", ""),
    CONTAINER(Element.DIV, "", "govuk-width-container", "nhsuk-width-container"),
    MAIN(
            Element.MAIN,
            "notice",
            "govuk-main-wrapper govuk-!-text-break-word",
            "nhsuk-main-wrapper nhsuk-u-text-break-word"),
    ROW(Element.DIV, "", "govuk-grid-row", "nhsuk-grid-row"),
    COLUMN(Element.DIV, "", "govuk-grid-column-two-thirds", "nhsuk-grid-column-two-thirds"),
    FRAGMENT(Element.DIV, "notice", "govuk-!-text-break-word", "nhsuk-u-text-break-word"),
    HEADING_1(Element.H1, "", "govuk-heading-xl", "nhsuk-heading-xl"),
    HEADING_2(Element.H2, "", "govuk-heading-l", "nhsuk-heading-l"),
    HEADING_3(Element.H3, "", "govuk-heading-m", "nhsuk-heading-m"),
    HEADING_4(Element.H4, "", "govuk-heading-s", "nhsuk-heading-s"),
    HEADING_5(Element.H5, "", "govuk-heading-s", "nhsuk-heading-xs"),
    HEADING_6(Element.H6, "", "govuk-heading-s", "nhsuk-heading-xs"),
    CONTENTS(Element.NAV, "notice-contents", "", ""),
    CONTENTS_LABEL(Element.P, "", "govuk-heading-s", "nhsuk-heading-s"),
    CONTENTS_LIST(Element.UL, "", "govuk-list", "nhsuk-list"),
    PARAGRAPH(Element.P, "", "govuk-body", ""),
    PROMINENT(Element.DIV, "notice-inset", "govuk-inset-text", "nhsuk-inset-text"),
    BULLET_LIST(Element.UL, "", "govuk-list govuk-list--bullet", "nhsuk-list nhsuk-list--bullet"),
    NUMBERED_LIST(Element.OL, "", "govuk-list govuk-list--number", "nhsuk-list nhsuk-list--number"),
    KEY_FACTS(Element.DL, "", "govuk-summary-list", "nhsuk-summary-list"),
    FACT(Element.DIV, "", "govuk-summary-list__row", "nhsuk-summary-list__row"),
    TERM(Element.DT, "", "govuk-summary-list__key", "nhsuk-summary-list__key"),
    DESCRIPTION(Element.DD, "", "govuk-summary-list__value", "nhsuk-summary-list__value"),
    TABLE(Element.TABLE, "", "govuk-table", "nhsuk-table"),
    CAPTION(
            Element.CAPTION,
            "",
            "govuk-table__caption govuk-table__caption--m",
            "nhsuk-table__caption nhsuk-table__caption--m"),
    TABLE_HEAD(Element.THEAD, "", "govuk-table__head", "nhsuk-table__head"),
    TABLE_BODY(Element.TBODY, "", "govuk-table__body", "nhsuk-table__body"),
    TABLE_ROW(Element.TR, "", "govuk-table__row", "nhsuk-table__row"),
    HEADER_CELL(Element.TH, "", "govuk-table__header govuk-!-padding-right-2", "nhsuk-table__header"),
    CELL(Element.TD, "", "govuk-table__cell govuk-!-padding-right-2", "nhsuk-table__cell"),
    WIDE_PICTURE(Element.DIV, "notice-flow-wide", "", ""),
    NARROW_PICTURE(Element.DIV, "notice-flow-narrow", "", ""),
    ADDRESS(Element.ADDRESS, "", "govuk-body", ""),
    ANCHOR(Element.A, "", "govuk-link", "");

    private static final Part[] HEADINGS = {HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6};

    private final Element element;
    private final String plain;
    private final String govuk;
    private final String nhsuk;
    private final String bare;

    Part(Element element, String plain, String govuk, String nhsuk) {
        this.element = element;
        this.plain = opening(element, plain);
        this.govuk = opening(element, govuk);
        this.nhsuk = opening(element, nhsuk);
        this.bare = opening(element, "");
    }

    private static String opening(Element element, String classes) {
        return "<" + element.tag() + (classes.isEmpty() ? "" : " class=\"" + classes + "\"");
    }

    /** The heading of this level, 1 or more; there is none below 6. */
    static Part heading(int level) {
        return HEADINGS[Math.min(level, HEADINGS.length) - 1];
    }

    /** The start tag up to where other attributes go. */
    String opening(Theme theme) {
        return switch (theme) {
            case PLAIN -> plain;
            case GOVUK -> govuk;
            case NHSUK -> nhsuk;
            case BARE -> bare;
        };
    }

    String endTag() {
        return element.endTag();
    }

    /** Whether the part has a class in this theme. */
    boolean hasClass(Theme theme) {
        return !opening(theme).equals(bare);
    }
}
