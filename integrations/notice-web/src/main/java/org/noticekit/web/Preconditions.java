package org.noticekit.web;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether who asks has the same already (RFC 9110, 13). */
final class Preconditions {

    /** An entity tag of a list; compared weakly, its mark of weakness does not matter. */
    private static final Pattern TAG =
            Pattern.compile("[ \\t,]*+(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*+\")[ \\t]*+(?=,|$)");

    private Preconditions() {}

    /** Entity tags count before dates, even if none fits; what is malformed fits nothing. */
    static boolean isUnchanged(WebRequest request, Representation current) {
        Optional<String> tags = request.header("If-None-Match");
        return tags.isPresent()
                ? hasTag(tags.get(), current.etag())
                : request.header("If-Modified-Since")
                        .flatMap(HttpDate::parse)
                        .filter(since -> isUnchangedSince(since, current))
                        .isPresent();
    }

    private static boolean hasTag(String tags, String etag) {
        if (tags.strip().equals("*")) {
            return true;
        }
        Matcher tag = TAG.matcher(tags);
        while (tag.lookingAt()) {
            if (tag.group(1).equals(etag)) {
                return true;
            }
            tag.region(tag.end(), tags.length());
        }
        return false;
    }

    private static boolean isUnchangedSince(Instant since, Representation current) {
        return current.lastModified().filter(at -> !at.isAfter(since)).isPresent();
    }
}
