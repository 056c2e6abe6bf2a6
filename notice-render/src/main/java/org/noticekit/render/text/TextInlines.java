package org.noticekit.render.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.noticekit.finding.TextSpan;
import org.noticekit.internal.CodePoints;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/**
 * Turns inlines into words parted by single spaces. A link becomes its words and a number; its address waits for the end
 * of the section. A link whose words are its address needs neither.
 */
final class TextInlines implements Inline.Visitor<StringBuilder> {

    private final StringBuilder words = new StringBuilder();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    /** The words of {@code inlines}. */
    String words(List<Inline> inlines) {
        words.setLength(0);
        append(inlines);
        int end = words.length();
        if (end > 0 && words.charAt(end - 1) == ' ') {
            words.setLength(end - 1);
        }
        return words.toString();
    }

    /** The addresses of links since this was last asked for, in the order of their numbers. */
    List<String> takeAddresses() {
        List<String> taken =
                addresses.stream().sorted(Comparator.comparing(this::numberOf)).toList();
        addresses.clear();
        return taken;
    }

    /** The number of an address, the same in the whole document. */
    int numberOf(String address) {
        return numbers.computeIfAbsent(address, it -> numbers.size() + 1);
    }

    private StringBuilder append(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return words;
    }

    @Override
    public StringBuilder text(Inline.Text text) {
        return appendWords(text.value());
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        return append(emphasis.content());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return append(strong.content());
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        int start = words.length();
        append(link.content());
        if (link.target().value().startsWith("tel:")) {
            keepTogether(start);
        }
        if (saysAddress(Inline.plainText(link.content()), link.target())) {
            return words;
        }
        String address = link.target().fromAnywhere();
        addresses.add(address);
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(TextLines.GLUE);
        }
        return words.append('[').append(numberOf(address)).append(']');
    }

    @Override
    public StringBuilder reference(Inline.Reference reference) {
        return append(reference.withoutSections());
    }

    @Override
    public StringBuilder time(Inline.Time time) {
        return appendWords(time.text());
    }

    @Override
    public StringBuilder passage(Inline.Passage passage) {
        return append(passage.content());
    }

    @Override
    public StringBuilder sourced(Inline.Sourced sourced) {
        return append(sourced.content());
    }

    /** A phone number that is broken in two cannot be read out, nor dialled. */
    private void keepTogether(int start) {
        for (int i = start + 1; i < words.length() - 1; i++) {
            if (words.charAt(i) == ' ') {
                words.setCharAt(i, TextLines.GLUE);
            }
        }
    }

    private StringBuilder appendWords(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isBmpCodePoint(c) && TextSpan.isSpace((char) c)) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (CodePoints.isUnreadable(c)) {
                words.append(CodePoints.REPLACEMENT);
            } else {
                words.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean saysAddress(String said, LinkTarget target) {
        String address = target.fromAnywhere();
        return address.startsWith("tel:")
                ? digits(said).equals(digits(address))
                : said.equals(address) || target.isMailbox(said);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
