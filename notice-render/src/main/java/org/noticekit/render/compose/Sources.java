package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Source;

/** Marks what is said with where it comes from, if anybody asked; otherwise it hands back what it was given. */
final class Sources {
    /** Nobody asked. */
    static final Sources UNASKED = new Sources(Optional.empty());

    private final Optional<Function<NoticePath, Source>> asked;

    private Sources(Optional<Function<NoticePath, Source>> asked) {
        this.asked = asked;
    }

    static Sources asked(Function<NoticePath, Source> source) {
        return new Sources(Optional.of(source));
    }

    /** Words that say the value at {@code at}. */
    List<Inline> mark(NoticePath at, List<Inline> said) {
        return said.isEmpty()
                ? said
                : asked.<List<Inline>>map(source -> List.of(new Inline.Sourced(said, source.apply(at))))
                        .orElse(said);
    }

    /** Prose that is the value at {@code at}. */
    List<Block> markProse(NoticePath at, List<Block> prose) {
        return asked.map(source -> new SourcedProse(source.apply(at)).mark(prose))
                .orElse(prose);
    }

    /** Adds words to a line; words from the same source become one with those before them. */
    static void append(List<Inline> line, List<Inline> joint, List<Inline> more) {
        int last = line.size() - 1;
        if (last >= 0
                && more.size() == 1
                && line.get(last) instanceof Inline.Sourced before
                && more.get(0) instanceof Inline.Sourced after
                && before.source().equals(after.source())) {
            List<Inline> both = new ArrayList<>(before.content());
            both.addAll(joint);
            both.addAll(after.content());
            line.set(last, new Inline.Sourced(both, before.source()));
        } else {
            line.addAll(joint);
            line.addAll(more);
        }
    }
}
