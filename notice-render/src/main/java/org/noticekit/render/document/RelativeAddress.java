package org.noticekit.render.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Resolves relative addresses as RFC 3986, 5.2 has it, also those with characters that it would have escaped. */
final class RelativeAddress {
    private RelativeAddress() {}

    /**
     * What {@code address} is on the page at {@code base}.
     *
     * @param base an absolute address with a host
     * @param address a relative one without a host
     */
    static String resolve(String base, String address) {
        String page = before('#', base);
        if (address.startsWith("#")) {
            return page + address;
        }
        String place = before('?', page);
        int pathStart = pathStart(place);
        if (address.startsWith("?")) {
            return place + (pathStart == place.length() ? "/" : "") + address;
        }
        int end = Math.min(before('#', address).length(), before('?', address).length());
        String path = address.substring(0, end);
        String whole = path.startsWith("/") ? path : folder(place.substring(pathStart)) + path;
        return place.substring(0, pathStart) + withoutDots(whole) + address.substring(end);
    }

    private static String before(char mark, String address) {
        int at = address.indexOf(mark);
        return at < 0 ? address : address.substring(0, at);
    }

    private static int pathStart(String place) {
        int host = place.indexOf("//") + 2;
        int slash = place.indexOf('/', host);
        return slash < 0 ? place.length() : slash;
    }

    private static String folder(String path) {
        return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The path, which starts with a slash, without segments that say "here" or "one up". */
    private static String withoutDots(String path) {
        Deque<String> segments = new ArrayDeque<>();
        String last = "";
        for (String segment : path.substring(1).split("/", -1)) {
            last = segment;
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        boolean folder = last.equals(".") || last.equals("..");
        return "/" + String.join("/", segments) + (folder && !segments.isEmpty() ? "/" : "");
    }
}
