package org.noticekit.render.prose;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Marks that mean something in Markdown and nothing here: code, entities, and a backslash that would break a line. */
final class LiteralMarks implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('`', '&', '\\');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char mark = scanner.peek();
        scanner.next();
        boolean escapes = mark == '\\' && scanner.peek() != '\n';
        return escapes ? ParsedInline.none() : ParsedInline.of(new Text(String.valueOf(mark)), scanner.position());
    }
}
