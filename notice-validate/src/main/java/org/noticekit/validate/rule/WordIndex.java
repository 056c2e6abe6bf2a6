package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which texts each word occurs: one pass over all of them, so that rules need not make one each. */
final class WordIndex {

    private final Map<String, List<TextView>> byWord = new HashMap<>();

    private WordIndex() {}

    static WordIndex of(List<TextView> texts) {
        WordIndex index = new WordIndex();
        texts.forEach(index::add);
        return index;
    }

    List<TextView> textsWith(String... any) {
        List<TextView> texts = new ArrayList<>();
        for (String word : any) {
            for (TextView text : byWord.getOrDefault(word, List.of())) {
                if (any.length == 1 || !hasVery(text, texts)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** Whether it is in the list itself, not only one equal to it: each place has a text of its own. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean hasVery(TextView text, List<TextView> texts) {
        for (TextView each : texts) {
            if (each == text) {
                return true;
            }
        }
        return false;
    }

    private void add(TextView text) {
        String value = text.value();
        int start = -1;
        boolean hasCapital = false;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean within = (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
            hasCapital |= within && (c < 'a' || c > 'z');
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                String word = value.substring(start, i);
                add(hasCapital ? word.toLowerCase(Locale.ROOT) : word, text);
                hasCapital = false;
                start = -1;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the texts come one after the other
    private void add(String word, TextView text) {
        List<TextView> texts = byWord.computeIfAbsent(word, first -> new ArrayList<>(1));
        if (texts.isEmpty() || texts.get(texts.size() - 1) != text) {
            texts.add(text);
        }
    }
}
