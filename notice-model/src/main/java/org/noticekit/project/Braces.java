package org.noticekit.project;

import java.util.ArrayList;
import java.util.List;

/** Writes out what stands in braces: {@code a.{yaml,json}} is {@code a.yaml} and {@code a.json}. */
final class Braces {

    /** More than anybody writes by hand, and few enough to try each. */
    private static final int MOST = 1_000;

    private Braces() {}

    static List<String> expand(String pattern) {
        int open = outside(pattern, 0, '{');
        if (open < 0) {
            if (outside(pattern, 0, '}') >= 0) {
                throw new IllegalArgumentException("\"" + pattern + "\" has a \"}\" that no \"{\" opens.");
            }
            return List.of(pattern);
        }
        List<String> parts = new ArrayList<>();
        int close = parts(pattern, open, parts);
        List<String> expanded = new ArrayList<>();
        for (String rest : expand(pattern.substring(close + 1))) {
            for (String part : parts) {
                for (String middle : expand(part)) {
                    expanded.add(pattern.substring(0, open) + middle + rest);
                    if (expanded.size() > MOST) {
                        throw new IllegalArgumentException(
                                "\"" + pattern + "\" stands for more than " + MOST + " patterns.");
                    }
                }
            }
        }
        return expanded;
    }

    /** Puts what stands between the commas of the braces that open at {@code open} into {@code parts}; answers where they close. */
    private static int parts(String pattern, int open, List<String> parts) {
        int depth = 0;
        int start = open + 1;
        for (int i = open; i < pattern.length(); i = next(pattern, i)) {
            char c = pattern.charAt(i);
            if (c == '{') {
                depth++;
            } else if (depth == 1 && (c == ',' || c == '}')) {
                parts.add(pattern.substring(start, i));
                start = i + 1;
            }
            if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("\"" + pattern + "\" has a \"{\" that is not closed.");
    }

    private static int outside(String pattern, int from, char wanted) {
        for (int i = from; i < pattern.length(); i = next(pattern, i)) {
            if (pattern.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The place after a character; after a whole group in square brackets, in which braces are nothing special. */
    private static int next(String pattern, int at) {
        int close = pattern.charAt(at) == '[' ? GlobExpression.close(pattern, at) : at;
        return (close < 0 ? at : close) + 1;
    }
}
