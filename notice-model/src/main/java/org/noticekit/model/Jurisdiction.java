package org.noticekit.model;

/** A part of the United Kingdom, or a union, to which something in a notice is limited. */
public enum Jurisdiction {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND,
    /** The European Union. */
    EUROPEAN_UNION
}
