package org.noticekit.render.html;

import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.picture.SvgPicture;

/** Writes blocks as HTML. */
final class HtmlBlocks implements Block.Visitor<HtmlWriter> {
    /** What the ids within a picture end with. */
    private static final String TITLE = "title";

    private static final String DESCRIPTION = "description";

    private final HtmlWriter html;
    private final HtmlInlines inlines;
    private final Ids ids;

    HtmlBlocks(HtmlWriter html, HtmlInlines inlines, Ids ids) {
        this.html = html;
        this.inlines = inlines;
        this.ids = ids;
    }

    HtmlWriter write(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return html;
    }

    @Override
    public HtmlWriter paragraph(Block.Paragraph paragraph) {
        if (paragraph.prominent()) {
            html.open(Part.PROMINENT).line();
            words(paragraph);
            return html.close(Part.PROMINENT).line();
        }
        return words(paragraph);
    }

    private HtmlWriter words(Block.Paragraph paragraph) {
        return inlines.part(Part.PARAGRAPH, paragraph.content()).line();
    }

    @Override
    public HtmlWriter bulletList(Block.BulletList list) {
        html.open(Part.BULLET_LIST).line();
        for (List<Block> item : list.items()) {
            html.opening(Element.LI);
            content(item).close(Element.LI).line();
        }
        return html.close(Part.BULLET_LIST).line();
    }

    @Override
    public HtmlWriter numberedList(Block.NumberedList list) {
        int next = list.items().isEmpty() ? 1 : list.items().get(0).number();
        html.opening(Part.NUMBERED_LIST);
        if (next != 1) {
            html.attribute(Attribute.START, Integer.toString(next));
        }
        html.opened().line();
        for (Block.NumberedItem item : list.items()) {
            html.opening(Element.LI);
            if (item.number() != next) {
                html.attribute(Attribute.VALUE, Integer.toString(item.number()));
            }
            content(item.content()).close(Element.LI).line();
            next = item.number() + 1;
        }
        return html.close(Part.NUMBERED_LIST).line();
    }

    @Override
    public HtmlWriter keyFacts(Block.KeyFacts keyFacts) {
        html.open(Part.KEY_FACTS).line();
        for (Block.Fact fact : keyFacts.facts()) {
            html.open(Part.FACT).line();
            inlines.part(Part.TERM, fact.term()).line().opening(Part.DESCRIPTION);
            content(fact.description())
                    .close(Part.DESCRIPTION)
                    .line()
                    .close(Part.FACT)
                    .line();
        }
        return html.close(Part.KEY_FACTS).line();
    }

    @Override
    public HtmlWriter table(Block.Table table) {
        html.open(Part.TABLE).line();
        inlines.part(Part.CAPTION, table.caption()).line();
        html.open(Part.TABLE_HEAD).line().open(Part.TABLE_ROW);
        for (List<Inline> cell : table.header()) {
            html.opening(Part.HEADER_CELL).attribute(Attribute.SCOPE, "col");
            inlines.content(cell).close(Part.HEADER_CELL);
        }
        html.close(Part.TABLE_ROW).line().close(Part.TABLE_HEAD).line();
        html.open(Part.TABLE_BODY).line();
        for (List<List<Block>> row : table.rows()) {
            row(row);
        }
        return html.close(Part.TABLE_BODY).line().close(Part.TABLE).line();
    }

    /**
     * A picture that can be read at any width, then the table. If the theme's stylesheet can change it for one with
     * columns where there is room, that picture is there too, and not shown without the stylesheet.
     */
    @Override
    public HtmlWriter dataFlow(DataFlow flow) {
        if (html.styles(Part.WIDE_PICTURE)) {
            html.opening(Part.WIDE_PICTURE).attribute(Attribute.HIDDEN, "").opened();
            html.drawing(SvgPicture.element(flow, false, ids.stem("flow_", TITLE, DESCRIPTION)))
                    .close(Part.WIDE_PICTURE)
                    .line();
        }
        html.wrap(Part.NARROW_PICTURE)
                .drawing(SvgPicture.element(flow, true, ids.stem("flow_narrow_", TITLE, DESCRIPTION)))
                .unwrap(Part.NARROW_PICTURE);
        return table(flow.table());
    }

    private void row(List<List<Block>> cells) {
        html.open(Part.TABLE_ROW);
        for (int i = 0; i < cells.size(); i++) {
            Part cell = i == 0 ? Part.HEADER_CELL : Part.CELL;
            html.opening(cell);
            if (i == 0) {
                html.attribute(Attribute.SCOPE, "row");
            }
            content(cells.get(i)).close(cell);
        }
        html.close(Part.TABLE_ROW).line();
    }

    @Override
    public HtmlWriter address(Block.Address address) {
        html.open(Part.ADDRESS);
        boolean first = true;
        for (List<Inline> line : address.lines()) {
            if (!first) {
                html.open(Element.BR).line();
            }
            first = false;
            inlines.write(line);
        }
        return html.close(Part.ADDRESS).line();
    }

    /**
     * The blocks of a list item or a fact, and before them the end of its start tag: a lone paragraph needs no element of
     * its own.
     */
    private HtmlWriter content(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph lone && !lone.prominent()) {
            return inlines.content(lone.content());
        }
        html.opened();
        return write(blocks);
    }
}
