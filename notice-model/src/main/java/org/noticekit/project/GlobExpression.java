package org.noticekit.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A pattern of paths without braces as a regular expression. */
final class GlobExpression {

    private GlobExpression() {}

    /** The path without {@code .} and without empty parts, but for the {@code /} that it may begin with. */
    static String plain(String path) {
        return (path.startsWith("/") ? "/" : "") + String.join("/", parts(path));
    }

    static Pattern of(String glob, boolean literal) {
        if (literal) {
            String plain = plain(glob);
            String below = plain.isEmpty() ? ".+" : "(?:/.+)?";
            return Pattern.compile(Pattern.quote(plain) + below, Pattern.DOTALL);
        }
        List<String> parts = parts(glob);
        StringBuilder expression = new StringBuilder(glob.startsWith("/") ? "/" : "");
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (!parts.get(i).equals("**")) {
                append(parts.get(i), glob, expression);
                expression.append(last ? "" : "/");
            } else if (last) {
                expression.append(".+");
            } else if (!parts.get(i + 1).equals("**")) {
                expression.append("(?:[^/]+/)*");
            }
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }

    /** The end of a group in square brackets that begins at {@code open}; -1 if it has none. A {@code ]} may come first in it. */
    static int close(String glob, int open) {
        int first = glob.startsWith("[!", open) ? open + 2 : open + 1;
        return glob.indexOf(']', first + 1);
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void append(String part, String glob, StringBuilder expression) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '[') {
                int close = close(part, i);
                if (close < 0) {
                    throw new IllegalArgumentException("\"" + glob + "\" has a \"[\" that is not closed.");
                }
                expression.append(oneOf(part.substring(i + 1, close), glob));
                i = close;
            } else {
                expression.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
    }

    private static String oneOf(String group, String glob) {
        boolean none = group.startsWith("!");
        String members = none ? group.substring(1) : group;
        StringBuilder expression = new StringBuilder(none ? "[^/" : "[");
        for (int i = 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            if (range && members.charAt(i) > members.charAt(i + 2)) {
                throw new IllegalArgumentException(
                        "\"" + glob + "\" has a range in it that runs backwards: " + members.substring(i, i + 3) + ".");
            }
            expression.append(escaped(members.charAt(i)));
            if (range) {
                expression.append('-').append(escaped(members.charAt(i + 2)));
                i += 2;
            }
        }
        return "(?!/)" + expression.append(']');
    }

    private static String escaped(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? String.valueOf(c) : "\\" + c;
    }
}
