package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.Prose;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.prose.Linking;
import org.noticekit.render.prose.ProseReader;

/**
 * Blocks in the making. Our own sentences that follow each other become one paragraph; prose that somebody wrote always
 * stands by itself, for nobody knows how it starts and ends.
 *
 * <p>Whoever says a value tells where in the notice it is; words of ours that say no value have no such place.
 */
final class Blocks {
    private static final List<Inline> SPACE = Inline.text(" ");

    private final Words words;
    private final Sources sources;
    private final Linking linking;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> sentences = new ArrayList<>();
    private boolean unstopped;

    Blocks(Words words, Sources sources, Linking linking) {
        this.words = words;
        this.sources = sources;
        this.linking = linking;
    }

    /** Says a sentence of ours that holds for any notice, or whose gaps tell themselves where they come from. */
    Blocks say(String key, Gap... gaps) {
        return join(words.say(key, gaps), false);
    }

    /** Says a sentence of ours about the value at {@code at}. */
    Blocks say(NoticePath at, String key, Gap... gaps) {
        return sentence(at, words.say(key, gaps));
    }

    /** Says the sentence that a choice stands for. */
    Blocks choice(NoticePath at, Optional<? extends Enum<?>> choice) {
        choice.ifPresent(it -> sentence(at, words.choice(it)));
        return this;
    }

    /** Says whether the notice is in force; that it is not, nobody may overlook. */
    Blocks status(NoticePath at, Optional<NoticeStatus> status, Optional<NoticeDate> effective) {
        status.ifPresent(it -> {
            List<Inline> said = it == NoticeStatus.PUBLISHED && effective.isPresent()
                    ? words.say("notice-status-from", Gap.of("date", words.date(effective.get())))
                    : words.choice(it);
            add(new Block.Paragraph(sources.mark(at, said), it != NoticeStatus.PUBLISHED));
        });
        return this;
    }

    /** Says one sentence if it is so, another if it is not, and nothing if it was not stated. */
    Blocks flag(NoticePath at, String key, Optional<Boolean> flag) {
        flag.ifPresent(it -> say(at, key + (it ? ".yes" : ".no")));
        return this;
    }

    /** Says a sentence with {@code value} in its gap {@code it}, if there is a value. */
    <T> Blocks about(NoticePath at, String key, Optional<T> value, Function<T, List<Inline>> said) {
        value.ifPresent(it -> say(at, key, Gap.of("it", said.apply(it))));
        return this;
    }

    /** Says a sentence with {@code values} in its gap {@code it}, parted by commas and "and", if there are any. */
    <T> Blocks about(NoticePath at, String key, Collection<T> values, Function<T, List<Inline>> said) {
        if (!values.isEmpty()) {
            say(at, key, Gap.of("it", words.and(values.stream().map(said).toList())));
        }
        return this;
    }

    Blocks sentence(NoticePath at, List<Inline> sentence) {
        return join(sources.mark(at, sentence), false);
    }

    /** Says a name that somebody gave; it becomes a sentence if one of ours follows. */
    Blocks name(NoticePath at, List<Inline> name) {
        return join(sources.mark(at, name), !Stops.endsSentence(name));
    }

    private Blocks join(List<Inline> sentence, boolean isUnstopped) {
        List<Inline> joint = sentences.isEmpty() ? List.of() : unstopped ? words.say("name.next") : SPACE;
        Sources.append(sentences, joint, sentence);
        unstopped = isUnstopped;
        return this;
    }

    /** Adds something in brackets to what was said last. */
    Blocks aside(NoticePath at, Optional<List<Inline>> aside) {
        if (aside.isEmpty()) {
            return this;
        }
        int last = blocks.size() - 1;
        if (sentences.isEmpty() && last >= 0 && blocks.get(last) instanceof Block.Paragraph said) {
            sentences.addAll(said.content());
            blocks.remove(last);
        }
        return sentence(at, words.say("aside", Gap.of("it", aside.get()))).paragraph();
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

    Blocks prose(NoticePath at, Prose prose) {
        return add(read(at, prose));
    }

    Blocks prose(NoticePath at, Optional<Prose> prose) {
        prose.ifPresent(it -> prose(at, it));
        return this;
    }

    /** Says prose after words that tell what it is about, such as "How to withdraw:". */
    Blocks labelled(NoticePath at, String key, Optional<Prose> prose) {
        prose.ifPresent(it -> labelled(at, key, read(at, it)));
        return this;
    }

    /**
     * Says prose after what kind of thing it is, if that was stated, such as "Staff training:".
     *
     * @param at where the kind is
     */
    Blocks labelled(NoticePath at, Optional<? extends Enum<?>> kind, NoticePath proseAt, Prose prose) {
        List<Block> said = read(proseAt, prose);
        return kind.map(it -> labelled(sources.mark(at, words.choice(it)), said))
                .orElseGet(() -> add(said));
    }

    /** Says several proses after words that tell what they are about, as a list if they are more than one. */
    Blocks labelledAll(NoticePath at, String key, Collection<Prose> proses) {
        return labelled(at, key, list(at, proses, (it, where) -> read(where, it)));
    }

    /** Says blocks after words that tell what they are about; nothing if there are no blocks. */
    Blocks labelled(NoticePath at, String key, List<Block> content) {
        return content.isEmpty() ? this : labelled(sources.mark(at, words.say(key)), content);
    }

    /** Says blocks after words that tell where they come from themselves; nothing if there are no blocks. */
    Blocks labelled(String key, Gap gap, List<Block> content) {
        return content.isEmpty() ? this : labelled(words.say(key, gap), content);
    }

    /** Says things after a label of ours. */
    Blocks labelled(String key, List<Block> content) {
        return content.isEmpty() ? this : labelled(words.say(key), content);
    }

    private Blocks labelled(List<Inline> label, List<Block> content) {
        paragraph().join(label, false);
        if (content.get(0) instanceof Block.Paragraph first) {
            join(first.content(), false).paragraph();
            return add(content.subList(1, content.size()));
        }
        return add(content);
    }

    /** Says things as a list, or the only one as it is. */
    <T> Blocks listed(NoticePath at, Collection<T> things, BiFunction<T, NoticePath, List<Block>> said) {
        return add(list(at, things, said));
    }

    /** Says things that have keys as a list, or the only one as it is. */
    <T> Blocks listed(NoticePath at, Map<Identifier, T> things, BiFunction<T, NoticePath, List<Block>> said) {
        List<List<Block>> items = new ArrayList<>(things.size());
        things.forEach((key, thing) -> items.add(said.apply(thing, at.child(key.value()))));
        return listed(items);
    }

    /** Says what was made elsewhere as a list, or the only one as it is. */
    Blocks listed(List<List<Block>> items) {
        return add(list(items));
    }

    /** Says a thing that has values of its own, if there is one. */
    <T> Blocks part(NoticePath at, Optional<T> thing, BiFunction<T, NoticePath, List<Block>> said) {
        return thing.map(it -> add(said.apply(it, at))).orElse(this);
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

    private List<Block> read(NoticePath at, Prose prose) {
        return sources.markProse(at, ProseReader.read(prose.value(), linking));
    }

    private static <T> List<Block> list(
            NoticePath at, Collection<T> things, BiFunction<T, NoticePath, List<Block>> said) {
        List<List<Block>> items = new ArrayList<>(things.size());
        for (T thing : things) {
            items.add(said.apply(thing, item(at, things, items.size())));
        }
        return list(items);
    }

    /** Where an item is. A set has no order of its own, so that an item is not to be found by its number. */
    private static NoticePath item(NoticePath at, Collection<?> things, int index) {
        return things instanceof Set ? at : at.child(index);
    }

    /** A thing of which there is nothing to say is no item. */
    private static List<Block> list(List<List<Block>> things) {
        List<List<Block>> items = things.stream().filter(it -> !it.isEmpty()).toList();
        return switch (items.size()) {
            case 0 -> List.of();
            case 1 -> items.get(0);
            default -> List.of(new Block.BulletList(items));
        };
    }
}
