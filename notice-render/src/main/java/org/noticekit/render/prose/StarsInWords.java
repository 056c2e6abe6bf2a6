package org.noticekit.render.prose;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.noticekit.internal.CharacterClass;

/**
 * Stars between letters or digits, such as {@code 2*3*4}. Markdown would make emphasis of them and so lose them; here
 * they mean as little as underscores within a word do.
 */
final class StarsInWords implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean afterWord = CharacterClass.LETTER_OR_DIGIT.has(scanner.peekPreviousCodePoint());
        int stars = scanner.matchMultiple('*');
        return afterWord && CharacterClass.LETTER_OR_DIGIT.has(scanner.peekCodePoint())
                ? ParsedInline.of(new Text("*".repeat(stars)), scanner.position())
                : ParsedInline.none();
    }
}
