package org.noticekit.spring;

import java.util.Set;

/** The elements for templates. */
enum NoticeElement {
    /** The key facts of a notice. */
    SUMMARY("summary", Set.of("of", "lang", "level")),
    /** What to say where data comes in through a channel. */
    JUST_IN_TIME("just-in-time", Set.of("of", "lang", "level", "channel", "activity"));

    private final String tag;
    private final Set<String> attributes;

    NoticeElement(String tag, Set<String> attributes) {
        this.tag = tag;
        this.attributes = attributes;
    }

    /** The element's name without the prefix. */
    String tag() {
        return tag;
    }

    /** What can be said in its attributes. */
    Set<String> attributes() {
        return attributes;
    }
}
