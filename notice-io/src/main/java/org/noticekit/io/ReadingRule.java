package org.noticekit.io;

import org.noticekit.finding.Severity;
import org.noticekit.internal.EnumWords;

/** The rules that reading a file rests on. Each problem of reading names one of them. */
public enum ReadingRule {
    UNREADABLE(
            "The file can be opened, and what is in it is text in UTF-8",
            "See that the file is there and may be read, and save it as UTF-8."),
    LIMIT(
            "The file is no larger, no deeper and has no more parts than the reader takes, and no more problems than it tells",
            "Mend what is told, or part the file in several notices."),
    SYNTAX("The text is YAML or JSON", "Look at the place that is named, and at the line before it."),
    NOT_SUPPORTED(
            "The text uses nothing of YAML that a notice does without: anchors, aliases, tags, merge keys, more documents",
            "Write out what you mean in each place."),
    DUPLICATE_KEY("No key is written twice in the same place", "Take one away, or put what is in both into one."),
    UNKNOWN_FIELD(
            "Every key is one that a notice can have in that place",
            "See docs/format.md for the keys, or complete them in an editor that knows the schema."),
    MISSING_FIELD("What must be there is there", "Write the key and its value."),
    BLANK_VALUE(
            "Whatever has a key has a value: text, a number, or at least one item",
            "Write the value, or take the key away."),
    WRONG_TYPE(
            "A text stands where a text belongs, a list where a list belongs, a notice where a notice belongs, and so on",
            "Write it as the finding says."),
    BAD_VALUE(
            "A date is a date, a country a country; where words are given, it is one of them",
            "Choose one of the words that the finding names, or write the value in the form that it names."),
    UNKNOWN_REFERENCE(
            "A key that is referred to is a key of the notice", "Correct the key, or add what it is meant to name.");

    private final String title;
    private final String fix;

    ReadingRule(String title, String fix) {
        this.title = title;
        this.fix = fix;
    }

    /** The rule's id in findings, in kebab-case, such as {@code unknown-field}. */
    public String id() {
        return EnumWords.kebab(this);
    }

    /** What holds of a file that keeps the rule, as a sentence without a full stop. */
    public String title() {
        return title;
    }

    /** How grave a breach is: always an error, for nobody can tell what the file says in that place. */
    public Severity severity() {
        return Severity.ERROR;
    }

    /** What to do about a breach, in plain English. */
    public String fix() {
        return fix;
    }
}
