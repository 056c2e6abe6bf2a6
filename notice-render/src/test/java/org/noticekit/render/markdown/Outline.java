package org.noticekit.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/**
 * What Markdown says, line by line: headings, paragraphs and list items, with every character's marks. It is worked out
 * twice, from a document and from what a parser makes of its Markdown, and must be the same.
 */
final class Outline {
    private static final Parser PARSER = Parser.builder().build();

    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static List<String> of(NoticeDocument document, int level) {
        Outline outline = new Outline();
        outline.heading(level, document.title());
        outline.blocks("", document.opening());
        outline.sections(level + 1, document.sections());
        return outline.lines;
    }

    private void sections(int level, List<Section> sections) {
        for (Section section : sections) {
            boolean titled = !section.heading().isEmpty();
            if (titled) {
                heading(level, section.heading());
            }
            blocks("", section.blocks());
            sections(titled ? level + 1 : level, section.subsections());
        }
    }

    private void heading(int level, List<Inline> heading) {
        lines.add("h" + Math.min(level, 6) + " " + Marked.of(heading));
    }

    private void blocks(String at, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(at, Stream.of(paragraph.content()));
            } else if (block instanceof Block.Address address) {
                paragraph(at, address.lines().stream());
            } else if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> item(at + "-", item));
            } else if (block instanceof Block.NumberedList list) {
                list.items().forEach(item -> item(at + item.number(), item.content()));
            } else if (block instanceof Block.KeyFacts facts) {
                facts.facts().forEach(fact -> fact(at + "-", fact.term(), fact.description()));
            } else if (block instanceof Block.Table table) {
                table(at, table);
            }
        }
    }

    private void paragraph(String at, Stream<List<Inline>> content) {
        List<String> said = content.map(Marked::of).filter(it -> !it.isEmpty()).toList();
        if (!said.isEmpty()) {
            lines.add(at + " " + String.join("<br>", said));
        }
    }

    private void item(String at, List<Block> content) {
        lines.add(at + " item");
        blocks(at, content);
    }

    private void fact(String at, List<Inline> term, List<Block> description) {
        lines.add(at + " item");
        factLines(at, term, description);
    }

    private void factLines(String at, List<Inline> term, List<Block> description) {
        List<Inline> first = new ArrayList<>();
        if (!term.isEmpty()) {
            first.add(new Inline.Strong(
                    Stream.concat(term.stream(), Inline.text(":").stream()).toList()));
        }
        int rest = 0;
        if (!description.isEmpty() && description.get(0) instanceof Block.Paragraph paragraph) {
            first.addAll(Inline.text(" "));
            first.addAll(paragraph.content());
            rest = 1;
        }
        paragraph(at, Stream.of(first));
        blocks(at, description.subList(rest, description.size()));
    }

    private void table(String at, Block.Table table) {
        paragraph(at, Stream.of(table.caption()));
        for (List<List<Block>> row : table.rows()) {
            boolean first = true;
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    fact(at + (first ? "-" : "--"), table.header().get(i), row.get(i));
                    first = false;
                }
            }
        }
    }

    static List<String> of(String markdown) {
        Outline outline = new Outline();
        outline.nodes("", PARSER.parse(markdown));
        return outline.lines;
    }

    private void nodes(String at, Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                lines.add("h" + heading.getLevel() + " " + Marked.of(heading));
            } else if (node instanceof Paragraph paragraph) {
                lines.add(at + " " + Marked.of(paragraph));
            } else if (node instanceof BulletList list) {
                items(at, list, -1);
            } else if (node instanceof OrderedList list) {
                items(at, list, list.getMarkerStartNumber());
            } else {
                lines.add(at + " " + node);
            }
        }
    }

    private void items(String at, Node list, int start) {
        int number = start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = at + (start < 0 ? "-" : Integer.toString(number++));
            lines.add(marker + " item");
            nodes(marker, (ListItem) item);
        }
    }

    /** Characters with marks before each that has any: {@code _a}, {@code *a}, {@code [address]a}. White space has none. */
    private static final class Marked {
        private static final String LINK = "\uE000";
        private static final String END = "\uE001";

        private final StringBuilder out = new StringBuilder();

        static String of(List<Inline> inlines) {
            Marked marked = new Marked();
            inlines.forEach(it -> marked.inline(it, "", "", ""));
            return marked.finished();
        }

        static String of(Node parent) {
            Marked marked = new Marked();
            marked.children(parent, "", "", "");
            return marked.finished();
        }

        private String finished() {
            return out.toString()
                    .replaceAll("[ \t\n\r\u2028\u2029]+", " ")
                    .replace(LINK + " ", " " + LINK)
                    .replace(" " + END, END + " ")
                    .replaceAll(" +", " ")
                    .replaceAll(" ?<br> ?", "<br>")
                    .replaceAll("^ | $", "");
        }

        private void inline(Inline inline, String emphasis, String strong, String link) {
            if (inline instanceof Inline.Text text) {
                characters(text.value(), emphasis + strong + link);
            } else if (inline instanceof Inline.Time time) {
                characters(time.text(), emphasis + strong + link);
            } else if (inline instanceof Inline.Emphasis marked) {
                marked.content().forEach(it -> inline(it, "_", strong, link));
            } else if (inline instanceof Inline.Strong marked) {
                marked.content().forEach(it -> inline(it, emphasis, "*", link));
            } else if (inline instanceof Inline.Passage passage) {
                passage.content().forEach(it -> inline(it, emphasis, strong, link));
            } else if (inline instanceof Inline.Reference reference) {
                reference.content().forEach(it -> inline(it, emphasis, strong, link));
            } else if (inline instanceof Inline.Link to) {
                out.append(LINK);
                to.content().forEach(it -> inline(it, emphasis, strong, "[" + to.target() + "]"));
                out.append(END);
            }
        }

        private void children(Node parent, String emphasis, String strong, String link) {
            parent.accept(new AbstractVisitor() {
                @Override
                protected void visitChildren(Node node) {
                    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                        node(child, emphasis, strong, link);
                    }
                }
            });
        }

        private void node(Node node, String emphasis, String strong, String link) {
            if (node instanceof Text text) {
                characters(text.getLiteral(), emphasis + strong + link);
            } else if (node instanceof HardLineBreak) {
                out.append("<br>");
            } else if (node instanceof Emphasis) {
                children(node, "_", strong, link);
            } else if (node instanceof StrongEmphasis) {
                children(node, emphasis, "*", link);
            } else if (node instanceof Link to) {
                out.append(LINK);
                children(node, emphasis, strong, "[" + to.getDestination() + "]");
                out.append(END);
            } else {
                out.append(node);
            }
        }

        private void characters(String text, String marks) {
            text.codePoints().forEach(c -> {
                boolean space =
                        " \t\n\r\u2028\u2029".indexOf(c) >= 0 || Character.getType(c) == Character.SPACE_SEPARATOR;
                boolean readable = !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && (c & 0xFFFE) != 0xFFFE
                        && !(c >= 0xFDD0 && c <= 0xFDEF);
                out.append(space ? "" : marks).appendCodePoint(space || readable ? c : 0xFFFD);
            });
        }
    }
}
