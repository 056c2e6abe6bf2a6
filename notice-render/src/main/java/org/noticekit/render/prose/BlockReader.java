package org.noticekit.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Turns the parser's blocks into ours. What we have no block for is said as it was written. */
final class BlockReader {
    private final String source;
    private final Linking linking;

    BlockReader(String source, Linking linking) {
        this.source = source;
        this.linking = linking;
    }

    List<Block> read(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private Block block(Node node) {
        if (node instanceof Paragraph) {
            return new Block.Paragraph(InlineReader.read(node, linking));
        }
        if (node instanceof ListBlock && saysSomething(node)) {
            return node instanceof BulletList ? bulletList(node) : numberedList((OrderedList) node);
        }
        return new Block.Paragraph(Inline.text(literal(node)));
    }

    private Block bulletList(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (saysSomething(item)) {
                items.add(read(item));
            }
        }
        return new Block.BulletList(items);
    }

    private Block numberedList(OrderedList list) {
        List<Block.NumberedItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (saysSomething(item)) {
                items.add(new Block.NumberedItem(numberOf(item), read(item)));
            }
        }
        return new Block.NumberedList(items);
    }

    /** The number as it was written: "5." after "1." stays 5, for others may refer to it. */
    private int numberOf(Node item) {
        int end = item.getSourceSpans().get(0).getInputIndex();
        int number = 0;
        while (source.charAt(end) == ' ') {
            end++;
        }
        for (char c = source.charAt(end); c >= '0' && c <= '9'; c = source.charAt(end)) {
            number = number * 10 + (c - '0');
            end++;
        }
        return number;
    }

    /** Whether there are words in it. A list of nothing but markers ("* * *", "2019.") is not meant as a list. */
    private static boolean saysSomething(Node node) {
        if (!(node instanceof ListBlock) && !(node instanceof org.commonmark.node.ListItem)) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (saysSomething(child)) {
                return true;
            }
        }
        return false;
    }

    private String literal(Node node) {
        StringBuilder literal = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            int start = span.getInputIndex();
            String line = source.substring(start, start + span.getLength()).strip();
            if (!literal.isEmpty() && !line.isEmpty()) {
                literal.append(' ');
            }
            literal.append(line);
        }
        return literal.toString();
    }
}
