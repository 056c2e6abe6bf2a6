package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which texts each word occurs: one pass over all of them, so that rules need not make one each. Few of the words are
 * ever asked for: so none is copied, and a word is known by the place where it first stood.
 */
final class WordIndex {

    private final List<TextView> texts;
    private final @Nullable Word[] table;

    /** The index is full when it is made, so that threads can share it. */
    WordIndex(List<TextView> texts) {
        this.texts = texts;
        int length = 0;
        for (TextView text : texts) {
            length += text.value().length();
        }
        // A table twice as long as there are words, if they have eight letters and no word came twice.
        this.table = new Word[Integer.highestOneBit(length / 4 | 16)];
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i).value(), i);
        }
    }

    /** The texts that have one of the words at least, in their own order. */
    List<TextView> textsWith(String... any) {
        BitSet having = new BitSet(texts.size());
        for (String sought : any) {
            for (Word word = table[slot(sought.hashCode())]; word != null; word = word.next) {
                if (word.is(sought, 0, sought.length(), sought.hashCode())) {
                    word.mark(having);
                }
            }
        }
        List<TextView> found = new ArrayList<>(having.cardinality());
        for (int i = having.nextSetBit(0); i >= 0; i = having.nextSetBit(i + 1)) {
            found.add(texts.get(i));
        }
        return found;
    }

    private void add(String value, int text) {
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            if ((c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                hash = 31 * hash + small(c);
            } else if (start >= 0) {
                word(value, start, i, hash).addText(text);
                start = -1;
                hash = 0;
            }
        }
    }

    private Word word(String value, int start, int end, int hash) {
        int slot = slot(hash);
        Word first = table[slot];
        for (Word word = first; word != null; word = word.next) {
            if (word.is(value, start, end, hash)) {
                return word;
            }
        }
        Word added = new Word(value, start, end, hash, first);
        table[slot] = added;
        return added;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private static char small(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    }

    /** A word, and the texts that have it. */
    private static final class Word {

        private final String value;
        private final int start;
        private final int length;
        private final int hash;
        private final @Nullable Word next;
        private int[] having = new int[1];
        private int count;

        Word(String value, int start, int end, int hash, @Nullable Word next) {
            this.value = value;
            this.start = start;
            this.length = end - start;
            this.hash = hash;
            this.next = next;
        }

        boolean is(String other, int from, int to, int itsHash) {
            if (hash != itsHash || to - from != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (small(value.charAt(start + i)) != small(other.charAt(from + i))) {
                    return false;
                }
            }
            return true;
        }

        /** Texts are added one after the other. */
        void addText(int text) {
            if (count > 0 && having[count - 1] == text) {
                return;
            }
            if (count == having.length) {
                having = Arrays.copyOf(having, count * 4);
            }
            having[count++] = text;
        }

        void mark(BitSet texts) {
            for (int i = 0; i < count; i++) {
                texts.set(having[i]);
            }
        }
    }
}
