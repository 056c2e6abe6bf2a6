package org.noticekit.render.prose;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.noticekit.model.EmailAddress;
import org.noticekit.render.document.LinkTarget;

/** Addresses in angle brackets, such as {@code <https://www.example.gov.uk>}; any other use of {@code <} is text. */
final class AddressMarks implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position afterBracket = scanner.position();
        if (scanner.find(AddressMarks::endsAddress) > 0 && scanner.peek() == '>') {
            String address = scanner.getSource(afterBracket, scanner.position()).getContent();
            Optional<String> target = targetOf(address);
            if (target.isPresent()) {
                scanner.next();
                Node link = new Link(target.get(), null);
                link.appendChild(new Text(address));
                return ParsedInline.of(link, scanner.position());
            }
        }
        return ParsedInline.of(new Text("<"), afterBracket);
    }

    private static boolean endsAddress(char c) {
        return c == '>' || c == '<' || c == ' ' || c == '\t' || c == '\n';
    }

    private static Optional<String> targetOf(String address) {
        if (address.indexOf(':') > 0) {
            return LinkTarget.of(address).map(LinkTarget::value);
        }
        return address.indexOf('@') < 0 ? Optional.empty() : mailbox(address);
    }

    private static Optional<String> mailbox(String address) {
        try {
            return LinkTarget.ofMailbox(EmailAddress.of(address)).map(LinkTarget::value);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
