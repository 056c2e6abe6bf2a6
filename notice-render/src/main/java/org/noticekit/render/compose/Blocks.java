package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.Prose;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.prose.ProseReader;

/**
 * Blocks in the making. Our own sentences that follow each other become one paragraph; prose that somebody wrote always
 * stands by itself, for nobody knows how it starts and ends.
 */
final class Blocks {
    private static final Inline SPACE = new Inline.Text(" ");

    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> sentences = new ArrayList<>();
    private boolean unstopped;

    Blocks(Words words) {
        this.words = words;
    }

    /** Says a sentence of ours. */
    Blocks say(String key, Gap... gaps) {
        return sentence(words.say(key, gaps));
    }

    /** Says the sentence that a choice stands for. */
    Blocks choice(Optional<? extends Enum<?>> choice) {
        choice.ifPresent(it -> sentence(words.choice(it)));
        return this;
    }

    /** Says whether the notice is in force; that it is not, nobody may overlook. */
    Blocks status(Optional<NoticeStatus> status) {
        status.ifPresent(it -> add(new Block.Paragraph(words.choice(it), it != NoticeStatus.PUBLISHED)));
        return this;
    }

    /** Says one sentence if it is so, another if it is not, and nothing if it was not stated. */
    Blocks flag(String key, Optional<Boolean> flag) {
        flag.ifPresent(it -> say(key + (it ? ".yes" : ".no")));
        return this;
    }

    /** Says a sentence with {@code value} in its gap {@code it}, if there is a value. */
    <T> Blocks about(String key, Optional<T> value, Function<T, List<Inline>> said) {
        value.ifPresent(it -> say(key, Gap.of("it", said.apply(it))));
        return this;
    }

    /** Says a sentence with {@code values} in its gap {@code it}, parted by commas and "and", if there are any. */
    <T> Blocks about(String key, Collection<T> values, Function<T, List<Inline>> said) {
        if (!values.isEmpty()) {
            say(key, Gap.of("it", words.and(values.stream().map(said).toList())));
        }
        return this;
    }

    Blocks sentence(List<Inline> sentence) {
        if (!sentences.isEmpty()) {
            sentences.addAll(unstopped ? words.say("name.next") : List.of(SPACE));
        }
        sentences.addAll(sentence);
        unstopped = false;
        return this;
    }

    /** Says a name that somebody gave; it becomes a sentence if one of ours follows. */
    Blocks name(List<Inline> name) {
        sentence(name);
        unstopped = !Stops.endsSentence(name);
        return this;
    }

    /** Adds something in brackets to what was said last. */
    Blocks aside(Optional<List<Inline>> aside) {
        if (aside.isEmpty()) {
            return this;
        }
        List<Inline> bracketed = words.say("aside", Gap.of("it", aside.get()));
        int last = blocks.size() - 1;
        if (sentences.isEmpty() && last >= 0 && blocks.get(last) instanceof Block.Paragraph said) {
            sentences.addAll(said.content());
            blocks.remove(last);
        }
        return sentence(bracketed).paragraph();
    }

    /** Ends the paragraph, if one was begun. */
    Blocks paragraph() {
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(sentences));
            sentences.clear();
            unstopped = false;
        }
        return this;
    }

    Blocks prose(Prose prose) {
        return add(ProseReader.read(prose.value()));
    }

    Blocks prose(Optional<Prose> prose) {
        prose.ifPresent(this::prose);
        return this;
    }

    /** Says prose after words that tell what it is about, such as "How to withdraw:". */
    Blocks labelled(String key, Optional<Prose> prose) {
        prose.ifPresent(it -> labelled(key, ProseReader.read(it.value())));
        return this;
    }

    /** Says prose after what kind of thing it is, if that was stated, such as "Staff training:". */
    Blocks labelled(Optional<? extends Enum<?>> kind, Prose prose) {
        List<Block> said = ProseReader.read(prose.value());
        return kind.map(it -> labelled(words.choice(it), said)).orElseGet(() -> add(said));
    }

    /** Says several proses after words that tell what they are about, as a list if they are more than one. */
    Blocks labelledAll(String key, Collection<Prose> proses) {
        return labelled(key, list(proses, it -> ProseReader.read(it.value())));
    }

    /** Says blocks after words that tell what they are about; nothing if there are no blocks. */
    Blocks labelled(String key, List<Block> content) {
        return content.isEmpty() ? this : labelled(words.say(key), content);
    }

    /** Says blocks after a label with a gap; nothing if there are no blocks. */
    Blocks labelled(String key, Gap gap, List<Block> content) {
        return content.isEmpty() ? this : labelled(words.say(key, gap), content);
    }

    private Blocks labelled(List<Inline> label, List<Block> content) {
        paragraph().sentence(label);
        if (content.get(0) instanceof Block.Paragraph first) {
            sentence(first.content()).paragraph();
            return add(content.subList(1, content.size()));
        }
        return add(content);
    }

    /** Says things as a list, or the only one as it is. */
    <T> Blocks listed(Collection<T> things, Function<T, List<Block>> said) {
        return add(list(things, said));
    }

    Blocks add(Block block) {
        paragraph();
        blocks.add(block);
        return this;
    }

    Blocks add(List<Block> more) {
        paragraph();
        blocks.addAll(more);
        return this;
    }

    List<Block> build() {
        paragraph();
        return List.copyOf(blocks);
    }

    private static <T> List<Block> list(Collection<T> things, Function<T, List<Block>> said) {
        List<List<Block>> items = new ArrayList<>(things.size());
        for (T thing : things) {
            items.add(said.apply(thing));
        }
        return switch (items.size()) {
            case 0 -> List.of();
            case 1 -> items.get(0);
            default -> List.of(new Block.BulletList(items));
        };
    }
}
