package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
        if (any.length == 1) {
            return Collections.unmodifiableList(byWord.getOrDefault(any[0], List.of()));
        }
        Set<TextView> texts = new LinkedHashSet<>();
        for (String word : any) {
            texts.addAll(byWord.getOrDefault(word, List.of()));
        }
        return List.copyOf(texts);
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

    private void add(String word, TextView text) {
        List<TextView> texts = byWord.computeIfAbsent(word, first -> new ArrayList<>(1));
        if (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text)) {
            texts.add(text);
        }
    }
}
