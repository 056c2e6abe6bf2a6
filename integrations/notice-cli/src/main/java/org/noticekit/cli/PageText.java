package org.noticekit.cli;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation as text for a terminal. It knows the Markdown that our pages of rules are written in. */
final class PageText {

    private static final int WIDTH = 80;
    private static final String FENCE = "```";
    private static final Pattern OURS_ALONE = Pattern.compile("(?m)^<!--.*-->\n+|^\\[All rules\\].*\n?");
    private static final Pattern MARK = Pattern.compile("\\\\(.)|\\[([^\\]]*)\\]\\(([^)]*)\\)|\\*\\*|`");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> addresses = new LinkedHashSet<>();
    private boolean inExample;

    private PageText() {}

    static String of(String page) {
        PageText written = new PageText();
        OURS_ALONE.matcher(page).replaceAll("").strip().lines().forEach(written::add);
        written.addresses();
        return written.text.toString();
    }

    private void add(String line) {
        if (line.startsWith(FENCE)) {
            inExample = !inExample;
        } else if (inExample) {
            text.append(("    " + line).stripTrailing()).append('\n');
        } else if (line.startsWith("#")) {
            heading(line.substring(0, line.indexOf(' ')).length(), plain(line.substring(line.indexOf(' ') + 1)));
        } else {
            wrap(plain(line), line.startsWith("- ") ? "  " : "");
        }
    }

    private void heading(int level, String words) {
        addresses();
        wrap(level == 2 ? words.toUpperCase(Locale.ROOT) : words, "");
        if (level == 1) {
            int longest = Math.min(words.length(), WIDTH);
            text.append("=".repeat(longest)).append('\n');
        }
    }

    /** Where to find what the section names: each address once, on a line of its own, for they are long. */
    private void addresses() {
        if (!addresses.isEmpty()) {
            text.append(text.charAt(text.length() - 2) == '\n' ? "" : "\n").append("Read it at:\n");
            addresses.forEach(address -> text.append("  ").append(address).append('\n'));
            text.append('\n');
            addresses.clear();
        }
    }

    private void wrap(String line, String indent) {
        int column = 0;
        for (String word : line.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }

    /** The words without the marks; addresses are kept for the section's end, other links are ours to ours. */
    private String plain(String marked) {
        return MARK.matcher(marked).replaceAll(found -> {
            if (found.group(2) == null) {
                return Matcher.quoteReplacement(Objects.requireNonNullElse(found.group(1), ""));
            }
            if (found.group(3).startsWith("https:")) {
                addresses.add(found.group(3));
            }
            return Matcher.quoteReplacement(found.group(2));
        });
    }
}
