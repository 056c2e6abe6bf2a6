package org.noticekit.validate.law;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.TextView;

/** Takes what a notice says apart into sentences, for rules that have to read. They read English only. */
public final class Sentences {

    private Sentences() {}

    /** The sentences at that place, each where it stands; none if there is no text, or the notice is not in English. */
    public static List<Part<String>> at(NoticeContext notice, NoticePath place) {
        if (!isEnglish(notice)) {
            return List.of();
        }
        List<Part<String>> found = new ArrayList<>();
        notice.textAt(place).ifPresent(text -> split(text, found));
        return found;
    }

    /** Whether the notice is in a language that the rules can read. */
    public static boolean isEnglish(NoticeContext notice) {
        return notice.notice().language().value().matches("(?i)en(?:-.*)?");
    }

    private static void split(TextView text, List<Part<String>> found) {
        String words = text.value();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (endsAt(words, i)) {
                add(text, start, i + 1, found);
                start = i + 1;
            }
        }
        add(text, start, words.length(), found);
    }

    private static boolean endsAt(String words, int at) {
        boolean last = at + 1 == words.length();
        return switch (words.charAt(at)) {
            case '.', '!', '?' -> last || Character.isWhitespace(words.charAt(at + 1));
            case '\n' -> !last && "\n-*".indexOf(words.charAt(at + 1)) >= 0;
            default -> false;
        };
    }

    private static void add(TextView text, int from, int to, List<Part<String>> found) {
        int start = from;
        while (start < to && Character.isWhitespace(text.value().charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Part<>(text.value().substring(start, end), text.words(start, end)));
        }
    }
}
