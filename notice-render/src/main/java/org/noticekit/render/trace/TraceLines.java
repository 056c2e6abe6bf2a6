package org.noticekit.render.trace;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.SourceMap;
import org.noticekit.internal.CharacterClass;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Source;

/** Cuts lines where the source of their words changes, and writes each run of words as a JSON object. */
final class TraceLines implements Inline.Visitor<TraceLines> {
    private final Optional<SourceMap> file;
    private final StringBuilder out = new StringBuilder("[");
    private final StringBuilder run = new StringBuilder();
    private Optional<String> section = Optional.empty();
    private Optional<Source> source = Optional.empty();

    TraceLines(Optional<SourceMap> file) {
        this.file = file;
    }

    /** Starts a section. */
    void section(Optional<String> id) {
        section = id;
    }

    /** Adds the runs of a line. */
    void add(List<Inline> line) {
        all(line).end();
    }

    private TraceLines all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return this;
    }

    /** Ends a run. What parts two runs, such as a space, a comma or a full stop, is none. */
    private void end() {
        String text = run.toString().strip();
        run.setLength(0);
        if (text.codePoints().noneMatch(CharacterClass.LETTER_OR_DIGIT::has)) {
            return;
        }
        out.append(out.length() == 1 ? "\n" : ",\n").append("{\"section\":");
        section.ifPresentOrElse(id -> JsonText.append(id, out), () -> out.append("null"));
        out.append(",\"text\":");
        JsonText.append(text, out);
        out.append(",\"field\":");
        source.ifPresentOrElse(it -> field(it.field()), () -> out.append("null"));
        out.append(",\"provisions\":[");
        String comma = "";
        for (String provision : source.map(Source::provisions).orElse(List.of())) {
            out.append(comma);
            JsonText.append(provision, out);
            comma = ",";
        }
        out.append("]}");
    }

    private void field(NoticePath field) {
        JsonText.append(field.toString(), out);
        file.map(it -> it.locate(field)).ifPresent(it -> out.append(",\"line\":")
                .append(it.line())
                .append(",\"column\":")
                .append(it.column()));
    }

    @Override
    public TraceLines text(Inline.Text text) {
        run.append(text.value());
        return this;
    }

    @Override
    public TraceLines emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public TraceLines strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public TraceLines link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public TraceLines reference(Inline.Reference reference) {
        return all(reference.content());
    }

    @Override
    public TraceLines time(Inline.Time time) {
        run.append(time.text());
        return this;
    }

    @Override
    public TraceLines passage(Inline.Passage passage) {
        return all(passage.content());
    }

    @Override
    public TraceLines sourced(Inline.Sourced sourced) {
        end();
        Optional<Source> around = source;
        source = Optional.of(sourced.source());
        all(sourced.content()).end();
        source = around;
        return this;
    }

    /** The array. */
    @Override
    public String toString() {
        return out + "\n]\n";
    }
}
