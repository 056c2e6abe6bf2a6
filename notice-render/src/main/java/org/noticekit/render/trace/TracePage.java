package org.noticekit.render.trace;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.SourceMap;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** Writes a document as a trace. */
public final class TracePage implements Block.Visitor<TracePage> {
    private final TraceLines lines;

    private TracePage(TraceLines lines) {
        this.lines = lines;
    }

    /**
     * The document as a JSON array.
     *
     * @param file where in the notice's file its fields are, if anybody knows
     */
    public static String render(NoticeDocument document, Optional<SourceMap> file) {
        TracePage page = new TracePage(new TraceLines(file));
        page.line(document.title()).blocks(document.opening()).sections(document.sections());
        return page.lines.toString();
    }

    private TracePage sections(List<Section> sections) {
        for (Section section : sections) {
            lines.section(Optional.of(section.id()));
            line(section.heading()).blocks(section.blocks()).sections(section.subsections());
        }
        return this;
    }

    private TracePage blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return this;
    }

    private TracePage line(List<Inline> line) {
        lines.add(line);
        return this;
    }

    @Override
    public TracePage paragraph(Block.Paragraph paragraph) {
        return line(paragraph.content());
    }

    @Override
    public TracePage bulletList(Block.BulletList list) {
        list.items().forEach(this::blocks);
        return this;
    }

    @Override
    public TracePage numberedList(Block.NumberedList list) {
        list.items().forEach(item -> blocks(item.content()));
        return this;
    }

    @Override
    public TracePage keyFacts(Block.KeyFacts keyFacts) {
        keyFacts.facts().forEach(fact -> line(fact.term()).blocks(fact.description()));
        return this;
    }

    @Override
    public TracePage table(Block.Table table) {
        line(table.caption());
        table.header().forEach(this::line);
        table.rows().forEach(row -> row.forEach(this::blocks));
        return this;
    }

    @Override
    public TracePage dataFlow(DataFlow flow) {
        return table(flow.table());
    }

    @Override
    public TracePage address(Block.Address address) {
        address.lines().forEach(this::line);
        return this;
    }
}
