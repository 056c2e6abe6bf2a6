package org.noticekit.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/** Turns the parser's inlines into ours. */
final class InlineReader extends AbstractVisitor {
    private final Linking linking;
    private final boolean inLink;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private InlineReader(Linking linking, boolean inLink) {
        this.linking = linking;
        this.inLink = inLink;
    }

    static List<Inline> read(Node parent, Linking linking) {
        return read(parent, linking, false);
    }

    private static List<Inline> read(Node parent, Linking linking, boolean inLink) {
        InlineReader reader = new InlineReader(linking, inLink);
        reader.visitChildren(parent);
        reader.flush();
        return reader.inlines;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(Emphasis node) {
        add(new Inline.Emphasis(read(node, linking, inLink)));
    }

    @Override
    public void visit(StrongEmphasis node) {
        add(new Inline.Strong(read(node, linking, inLink)));
    }

    @Override
    public void visit(Link node) {
        String address = node.getDestination();
        List<Inline> words = read(node, linking, true);
        Optional<LinkTarget> target = LinkTarget.of(address);
        if (target.isPresent() && !inLink) {
            linking.lead(Inline.plainText(words).isBlank() ? Inline.text(address) : words, target.get())
                    .forEach(this::add);
        } else {
            sayAddress(words, address);
        }
        if (node.getTitle() != null && !node.getTitle().isEmpty()) {
            text.append(" (").append(node.getTitle()).append(')');
        }
    }

    @Override
    public void visit(CustomNode node) {
        Brackets brackets = (Brackets) node;
        text.append(brackets.before());
        visitChildren(brackets);
        text.append(']').append(brackets.after());
    }

    /** A link that must not be one still shows its address, so that the reader knows and the author sees. */
    private void sayAddress(List<Inline> words, String address) {
        words.forEach(this::add);
        if (!address.isEmpty() && !Inline.plainText(words).equals(address)) {
            text.append(words.isEmpty() ? "(" : " (").append(address).append(')');
        }
    }

    private void add(Inline inline) {
        flush();
        inlines.add(inline);
    }

    private void flush() {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }
}
