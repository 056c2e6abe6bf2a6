package org.noticekit.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.CharacterClass;
import org.noticekit.internal.CodePoints;
import org.noticekit.render.document.LinkTarget;

/**
 * A character, or a link as if it were one, and how it is marked.
 *
 * @param character the character; an opening bracket for a link
 * @param emphasis whether it is stressed
 * @param strong whether it matters more than others
 * @param target where the link leads; nothing for a character
 * @param words the words of the link
 */
record Glyph(
        int character,
        boolean emphasis,
        boolean strong,
        @Nullable LinkTarget target,
        List<Glyph> words) {
    static Glyph of(int character, boolean emphasis, boolean strong) {
        return new Glyph(character, emphasis, strong, null, List.of());
    }

    /** A link whose marks are those that all its words have; its words keep the others. */
    static Glyph link(LinkTarget target, List<Glyph> words) {
        boolean emphasis = !words.isEmpty() && words.stream().allMatch(it -> it.emphasis || it.isSpace());
        boolean strong = !words.isEmpty() && words.stream().allMatch(it -> it.strong || it.isSpace());
        List<Glyph> others = words.stream()
                .map(it -> it.marked(it.emphasis && !emphasis, it.strong && !strong))
                .toList();
        return new Glyph('[', emphasis, strong, target, others);
    }

    Glyph marked(boolean emphasised, boolean strengthened) {
        return new Glyph(character, emphasised, strengthened, target, words);
    }

    boolean isLink() {
        return target != null;
    }

    boolean is(int c) {
        return character == c && !isLink();
    }

    /** White space of any kind: no mark can start before it or end after it. */
    boolean isSpace() {
        return !isLink() && (character == ' ' || (character > 0x7F && CodePoints.isSpaceSeparator(character)));
    }

    boolean isAsciiLetter() {
        return !isLink() && ((character | 0x20) >= 'a' && (character | 0x20) <= 'z');
    }

    boolean isAsciiDigit() {
        return !isLink() && character >= '0' && character <= '9';
    }

    /** Punctuation or a symbol. Readers of Markdown do not all count symbols in. */
    boolean isPunctuationForSome() {
        return isPunctuationForAll() || CharacterClass.SYMBOL.has(character);
    }

    boolean isPunctuationForAll() {
        if (isLink()) {
            return true;
        }
        if (character < 0x80) {
            return character > ' ' && !Character.isLetterOrDigit(character);
        }
        return CharacterClass.PUNCTUATION.has(character);
    }
}
