package org.noticekit.render.html;

import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Writes blocks as HTML. */
final class HtmlBlocks implements Block.Visitor<HtmlWriter> {
    private final HtmlWriter html;
    private final HtmlInlines inlines;

    HtmlBlocks(HtmlWriter html, HtmlInlines inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    HtmlWriter write(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return html;
    }

    @Override
    public HtmlWriter paragraph(Block.Paragraph paragraph) {
        html.open(Element.P);
        return inlines.write(paragraph.content()).close(Element.P).line();
    }

    @Override
    public HtmlWriter bulletList(Block.BulletList list) {
        html.open(Element.UL).line();
        for (List<Block> item : list.items()) {
            html.open(Element.LI);
            content(item).close(Element.LI).line();
        }
        return html.close(Element.UL).line();
    }

    @Override
    public HtmlWriter numberedList(Block.NumberedList list) {
        int next = list.items().isEmpty() ? 1 : list.items().get(0).number();
        html.opening(Element.OL);
        if (next != 1) {
            html.attribute(Attribute.START, Integer.toString(next));
        }
        html.opened().line();
        for (Block.NumberedItem item : list.items()) {
            html.opening(Element.LI);
            if (item.number() != next) {
                html.attribute(Attribute.VALUE, Integer.toString(item.number()));
            }
            html.opened();
            content(item.content()).close(Element.LI).line();
            next = item.number() + 1;
        }
        return html.close(Element.OL).line();
    }

    @Override
    public HtmlWriter keyFacts(Block.KeyFacts keyFacts) {
        html.open(Element.DL).line();
        for (Block.Fact fact : keyFacts.facts()) {
            html.open(Element.DT);
            inlines.write(fact.term()).close(Element.DT).line().open(Element.DD);
            content(fact.description()).close(Element.DD).line();
        }
        return html.close(Element.DL).line();
    }

    @Override
    public HtmlWriter table(Block.Table table) {
        html.open(Element.TABLE).line().open(Element.CAPTION);
        inlines.write(table.caption()).close(Element.CAPTION).line();
        html.open(Element.THEAD).line().open(Element.TR);
        for (List<Inline> cell : table.header()) {
            html.opening(Element.TH).attribute(Attribute.SCOPE, "col").opened();
            inlines.write(cell).close(Element.TH);
        }
        html.close(Element.TR).line().close(Element.THEAD).line();
        html.open(Element.TBODY).line();
        for (List<List<Block>> row : table.rows()) {
            row(row);
        }
        return html.close(Element.TBODY).line().close(Element.TABLE).line();
    }

    private void row(List<List<Block>> cells) {
        html.open(Element.TR);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = i == 0 ? Element.TH : Element.TD;
            html.opening(cell);
            if (i == 0) {
                html.attribute(Attribute.SCOPE, "row");
            }
            html.opened();
            content(cells.get(i)).close(cell);
        }
        html.close(Element.TR).line();
    }

    @Override
    public HtmlWriter address(Block.Address address) {
        html.open(Element.ADDRESS);
        boolean first = true;
        for (List<Inline> line : address.lines()) {
            if (!first) {
                html.open(Element.BR).line();
            }
            first = false;
            inlines.write(line);
        }
        return html.close(Element.ADDRESS).line();
    }

    /** The blocks of a list item or a fact: a lone paragraph needs no element of its own. */
    private HtmlWriter content(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph lone) {
            return inlines.write(lone.content());
        }
        return write(blocks);
    }
}
