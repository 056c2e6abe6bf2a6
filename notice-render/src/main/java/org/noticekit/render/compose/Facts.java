package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.prose.Linking;

/** Key facts in the making. A fact of which there is nothing to say is left out. */
final class Facts {
    private final Words words;
    private final Sources sources;
    private final Linking linking;
    private final List<Block.Fact> facts = new ArrayList<>();

    Facts(Words words, Sources sources, Linking linking) {
        this.words = words;
        this.sources = sources;
        this.linking = linking;
    }

    Facts fact(String term, Blocks description) {
        List<Block> said = description.build();
        if (!said.isEmpty()) {
            facts.add(new Block.Fact(words.say(term), said));
        }
        return this;
    }

    /** A fact about a thing that has values of its own, if there is one. */
    <T> Facts part(NoticePath at, String term, Optional<T> thing, BiFunction<T, NoticePath, List<Block>> said) {
        return fact(term, blocks().part(at, thing, said));
    }

    /** A fact about things that have values of their own: a list, or the only one as it is. */
    <T> Facts parts(NoticePath at, String term, Collection<T> things, BiFunction<T, NoticePath, List<Block>> said) {
        return fact(term, blocks().listed(at, things, said));
    }

    Facts prose(NoticePath at, String term, Optional<Prose> prose) {
        return fact(term, blocks().prose(at, prose));
    }

    Facts proses(NoticePath at, String term, Collection<Prose> proses) {
        return parts(at, term, proses, (it, where) -> blocks().prose(where, it).build());
    }

    Facts text(NoticePath at, String term, Optional<Text> text) {
        return about(at, term, text, it -> Inline.text(it.value()));
    }

    Facts choice(NoticePath at, String term, Optional<? extends Enum<?>> choice) {
        return fact(term, blocks().choice(at, choice));
    }

    /** A fact that is so or is not; nothing if it was not stated. */
    Facts flag(NoticePath at, String term, Optional<Boolean> flag) {
        return fact(term, blocks().flag(at, term, flag));
    }

    <T> Facts about(NoticePath at, String term, Optional<T> value, Function<T, List<Inline>> said) {
        return part(at, term, value, (it, where) -> line(where, said.apply(it)));
    }

    /** A fact with several values: a list, or the only one as it is. */
    <T> Facts listed(NoticePath at, String term, Collection<T> values, Function<T, List<Inline>> said) {
        return parts(at, term, values, (it, where) -> line(where, said.apply(it)));
    }

    /** The facts as a block; no block if there is no fact. */
    List<Block> build() {
        return facts.isEmpty() ? List.of() : List.of(new Block.KeyFacts(facts));
    }

    private List<Block> line(NoticePath at, List<Inline> said) {
        return List.of(new Block.Paragraph(sources.mark(at, said)));
    }

    private Blocks blocks() {
        return new Blocks(words, sources, linking);
    }
}
