package org.noticekit.io;

import java.util.Collection;
import java.util.stream.Collectors;
import org.noticekit.internal.CodePoints;

/** Turns of phrase that messages are made of. */
final class Words {

    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    /** The text in quotation marks, shortened, with every character that cannot be shown replaced. */
    static String quote(String text) {
        return '"' + shown(text) + '"';
    }

    /** The text, shortened, with every character that cannot be shown replaced. */
    static String shown(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        String head = whole ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + '…';
        return head.codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : Unreadable.is(c) ? CodePoints.REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All of them, parted by commas. */
    static String list(Collection<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    /** The noun phrase without its article: {@code processor} for {@code a processor}. */
    static String withoutArticle(String noun) {
        return noun.replaceFirst("^(?:an?|the) ", "");
    }

    /** The noun phrase with a capital letter. */
    static String capital(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
