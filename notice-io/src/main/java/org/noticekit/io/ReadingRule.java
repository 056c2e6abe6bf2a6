package org.noticekit.io;

import org.noticekit.internal.EnumWords;

/** The rules that reading a file rests on. Each problem of reading names one of them. */
public enum ReadingRule {
    /** The file can be opened, and what is in it is text in UTF-8. */
    UNREADABLE,
    /** The file is no larger, no deeper and has no more parts than the reader takes, and no more problems than it tells. */
    LIMIT,
    /** The text is YAML or JSON. */
    SYNTAX,
    /** The text uses nothing of YAML that a notice does without: anchors, aliases, tags, merge keys, more documents. */
    NOT_SUPPORTED,
    /** No key is written twice in the same place. */
    DUPLICATE_KEY,
    /** Every key is one that a notice can have in that place. */
    UNKNOWN_FIELD,
    /** What must be there is there. */
    MISSING_FIELD,
    /** Whatever has a key has a value: text, a number, or at least one item. */
    BLANK_VALUE,
    /** A text stands where a text belongs, a list where a list belongs, a notice where a notice belongs, and so on. */
    WRONG_TYPE,
    /** A date is a date, a country a country; where words are given, it is one of them. */
    BAD_VALUE,
    /** A key that is referred to is a key of the notice. */
    UNKNOWN_REFERENCE;

    /** The rule's id in findings, in kebab-case, such as {@code unknown-field}. */
    public String id() {
        return EnumWords.kebab(this);
    }
}
