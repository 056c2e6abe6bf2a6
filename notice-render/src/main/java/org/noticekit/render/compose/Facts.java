package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.prose.ProseReader;

/** Key facts in the making. A fact of which there is nothing to say is left out. */
final class Facts {
    private final Words words;
    private final List<Block.Fact> facts = new ArrayList<>();

    Facts(Words words) {
        this.words = words;
    }

    Facts fact(String term, Blocks description) {
        return fact(term, description.build());
    }

    Facts fact(String term, List<Block> description) {
        if (!description.isEmpty()) {
            facts.add(new Block.Fact(words.say(term), description));
        }
        return this;
    }

    Facts prose(String term, Optional<Prose> prose) {
        prose.ifPresent(it -> fact(term, ProseReader.read(it.value())));
        return this;
    }

    Facts proses(String term, Collection<Prose> proses) {
        return fact(term, new Blocks(words).listed(proses, it -> ProseReader.read(it.value())));
    }

    Facts text(String term, Optional<Text> text) {
        return about(term, text, it -> Inline.text(it.value()));
    }

    Facts choice(String term, Optional<? extends Enum<?>> choice) {
        choice.ifPresent(it -> fact(term, List.of(new Block.Paragraph(words.choice(it)))));
        return this;
    }

    /** A fact that is so or is not; nothing if it was not stated. */
    Facts flag(String term, Optional<Boolean> flag) {
        return fact(term, new Blocks(words).flag(term, flag));
    }

    <T> Facts about(String term, Optional<T> value, Function<T, List<Inline>> said) {
        value.ifPresent(it -> fact(term, List.of(new Block.Paragraph(said.apply(it)))));
        return this;
    }

    /** A fact with several values: a list, or the only one as it is. */
    <T> Facts listed(String term, Collection<T> values, Function<T, List<Inline>> said) {
        return fact(term, new Blocks(words).listed(values, value -> List.of(new Block.Paragraph(said.apply(value)))));
    }

    /** The facts as a block; no block if there is no fact. */
    List<Block> build() {
        return facts.isEmpty() ? List.of() : List.of(new Block.KeyFacts(facts));
    }
}
