package org.noticekit.render.prose;

import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Links with their address beside them, {@code [words](address)}. Images, and references that lead somewhere, become
 * brackets as they were written; refusing them would not do, for the parser then makes them itself.
 */
final class InlineLinksOnly implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean image = link.marker() != null;
        if (!image && link.destination() != null) {
            return LinkResult.wrapTextIn(new Link(link.destination(), link.title()), scanner.position());
        }
        if (!image && context.getDefinition(LinkReferenceDefinition.class, reference(link, scanner)) == null) {
            return LinkResult.none();
        }
        String after =
                scanner.getSource(link.afterTextBracket(), scanner.position()).getContent();
        LinkResult brackets = LinkResult.wrapTextIn(new Brackets(image ? "![" : "[", after), scanner.position());
        return image ? brackets.includeMarker() : brackets;
    }

    /** What a reference link refers to: its label, or its words if it has none. */
    private static String reference(LinkInfo link, Scanner scanner) {
        String label = link.label();
        return label == null || label.isEmpty() ? link.text(scanner) : label;
    }
}
