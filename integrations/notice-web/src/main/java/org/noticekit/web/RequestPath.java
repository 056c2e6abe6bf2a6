package org.noticekit.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request, undone of its escapes once. Our addresses are made of unreserved characters alone (RFC 3986, 2.3),
 * which mean the same escaped or not; so an escape that stands for anything else, such as a slash, a full stop's neighbour
 * or a NUL, is in the address of nothing that we have.
 */
final class RequestPath {

    private static final Pattern SEGMENTS = Pattern.compile("(?:/(?!\\.*(?:/|$))[A-Za-z0-9._~-]+)+");
    /** Characters above which a path is none of ours, even if all of it is escaped. */
    private static final int LONGEST = 2048;

    private RequestPath() {}

    /** The path, unescaped; empty if it cannot be one of ours. */
    static Optional<String> decode(String raw) {
        return raw.length() > LONGEST ? Optional.empty() : unescape(raw);
    }

    /** The value of a parameter, unescaped by the same rule. */
    static Optional<String> unescape(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int escaped = i + 2 < raw.length() ? hex(raw.charAt(i + 1)) * 16 + hex(raw.charAt(i + 2)) : -1;
                if (!isUnreserved(escaped)) {
                    return Optional.empty();
                }
                c = (char) escaped;
                i += 2;
            }
            plain.append(c);
        }
        return Optional.of(plain.toString());
    }

    /** A path that notices can be served under; throws an exception if it is none. */
    static String checked(String path) {
        if (path.length() > LONGEST / 4 || !SEGMENTS.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "path must be segments of ASCII letters, digits and . _ ~ -, with a slash "
                            + "before each, such as /privacy, not \"" + path + "\".");
        }
        return path;
    }

    private static int hex(char c) {
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        return digit < 0 ? -1000 : digit;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
