package org.noticekit.render.prose;

import java.util.List;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.noticekit.render.document.Block;

/** Prose that may hold markup, read by a Markdown parser that knows the subset and nothing else. */
final class MarkdownProse {
    /** Nobody writes so deep a list or emphasis in earnest; deeper ones stay literal instead of filling the stack. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .customInlineContentParserFactory(new LiteralMarks())
            .customInlineContentParserFactory(new StarsInWords())
            .customInlineContentParserFactory(new AddressMarks())
            .linkProcessor(new InlineLinksOnly())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private MarkdownProse() {}

    static List<Block> read(String source, Linking linking) {
        return new BlockReader(source, linking).read(PARSER.parse(source));
    }
}
