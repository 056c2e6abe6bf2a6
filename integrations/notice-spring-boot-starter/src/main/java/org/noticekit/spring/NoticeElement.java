package org.noticekit.spring;

import java.util.Set;

/** The elements for templates. */
enum NoticeElement {
    /** The key facts of a notice. */
    SUMMARY("summary"),
    /** What to say where data comes in through a channel. */
    JUST_IN_TIME("just-in-time");

    private final String tag;

    NoticeElement(String tag) {
        this.tag = tag;
    }

    /** The element's name without the prefix. */
    String tag() {
        return tag;
    }

    /** What can be said in its attributes. */
    Set<String> attributes() {
        return switch (this) {
            case SUMMARY -> Set.of("of", "lang", "level");
            case JUST_IN_TIME -> Set.of("of", "lang", "level", "channel", "activity");
        };
    }
}
