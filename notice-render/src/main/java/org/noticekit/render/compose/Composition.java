package org.noticekit.render.compose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Registration;
import org.noticekit.model.RelatedDocument;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.prose.Linking;

/** What every composer needs: the notice, the words, and how the notice's small values are said. */
final class Composition {
    private final PrivacyNotice notice;
    private final Words words;
    private final Laws laws;
    private final Signpost signpost;
    private final Sources sources;
    private final Linking linking;

    Composition(PrivacyNotice notice, Words words, Signpost signpost, boolean explained) {
        this(notice, words, new Laws(notice.laws(), words), signpost, explained, Linking.AS_WRITTEN);
    }

    private Composition(
            PrivacyNotice notice, Words words, Laws laws, Signpost signpost, boolean explained, Linking linking) {
        this(
                notice,
                words,
                laws,
                signpost,
                explained ? Sources.asked(new Provenance(notice, laws)::source) : Sources.UNASKED,
                linking);
    }

    private Composition(
            PrivacyNotice notice, Words words, Laws laws, Signpost signpost, Sources sources, Linking linking) {
        this.notice = notice;
        this.words = words;
        this.laws = laws;
        this.signpost = signpost;
        this.sources = sources;
        this.linking = linking;
    }

    /** For a text that stands where {@code signpost} does. */
    static Composition of(PrivacyNotice notice, Signpost signpost, Manner manner) {
        Optional<LinkTarget> published = OpeningComposer.target(notice.url());
        Linking linking = new Addresses(signpost, published, () -> FullNotice.sections(notice, manner.pictured()));
        Words words = Words.of(notice.language());
        return new Composition(notice, words, new Laws(notice.laws(), words), signpost, manner.explained(), linking);
    }

    /** The same for a part of the notice that names these laws as its own, or none. */
    Composition under(Set<Law> named) {
        return new Composition(notice, words, laws.of(named), signpost, sources, linking);
    }

    PrivacyNotice notice() {
        return notice;
    }

    Words words() {
        return words;
    }

    Laws laws() {
        return laws;
    }

    /** What becomes of the links that somebody wrote. */
    Linking linking() {
        return linking;
    }

    Blocks blocks() {
        return new Blocks(words, sources, linking);
    }

    Facts facts() {
        return new Facts(words, sources, linking);
    }

    /** Words that say the value at {@code at}, marked as such if anybody asked where words come from. */
    List<Inline> from(NoticePath at, List<Inline> said) {
        return sources.mark(at, said);
    }

    /** The title that somebody gave at {@code at}, or else other words, which come from what has no title. */
    List<Inline> titled(NoticePath at, Optional<Text> title, List<Inline> otherwise) {
        return title.map(it -> from(at.child("title"), text(it))).orElseGet(() -> from(at, otherwise));
    }

    List<Inline> text(Text text) {
        return Inline.text(text.value());
    }

    /** Several short texts as one: "name, address and date of birth". */
    List<Inline> texts(Collection<Text> texts) {
        return words.and(texts.stream().map(this::text).toList());
    }

    List<Inline> link(Link link) {
        return linked(text(link.text()), link.url());
    }

    List<Inline> law(LegalReference law) {
        return linked(text(law.citation()), law.url());
    }

    /** What a data protection law is called. */
    List<Inline> lawName(Law law) {
        return words.choice("law-name", law);
    }

    List<Inline> registration(Registration registration) {
        List<Inline> number = linked(text(registration.number()), registration.url());
        return registration
                .scheme()
                .map(scheme -> words.choice("registration-scheme", scheme, Gap.of("number", number)))
                .orElse(number);
    }

    /** Words, with the place in the law after them if there is one. */
    List<Inline> cited(List<Inline> said, Optional<List<Inline>> article) {
        return article.map(it -> words.say("cited", Gap.of("words", said), Gap.of("article", it)))
                .orElse(said);
    }

    /** Words that lead to an address; if there is none, or no link may lead there, the words with the address. */
    List<Inline> linked(List<Inline> said, Optional<WebAddress> url) {
        return url.map(it -> linked(said, it.value())).orElse(said);
    }

    private List<Inline> linked(List<Inline> said, String address) {
        return LinkTarget.of(address)
                .map(target -> linking.lead(said, target))
                .orElseGet(() -> Inline.plainText(said).equals(address)
                        ? said
                        : words.say("link.address", Gap.of("words", said), Gap.of("address", address)));
    }

    /** What those are called of whom the notice tells. */
    Names names() {
        return new Names(notice, words);
    }

    /** A name, marked as such if anybody asked where words come from. */
    List<Inline> from(Names.Name name) {
        return from(name.at(), name.words());
    }

    /** The name of one of the notice's controllers. */
    List<Inline> controller(Identifier key) {
        return names().controller(key).words();
    }

    /** The name of a supplier, leading to what the notice says of it. */
    List<Inline> supplier(Identifier key) {
        List<Inline> name = names().supplier(key).words();
        return notice.processors().containsKey(key) ? signpost.to(Anchors.supplier(key), name) : name;
    }

    /** The name of a recipient, leading to what the notice says of it. */
    List<Inline> recipient(Identifier key) {
        List<Inline> name = names().recipient(key).words();
        return notice.recipients().containsKey(key) ? signpost.to(Anchors.recipient(key), name) : name;
    }

    /** The title of a document, leading to it. */
    List<Inline> document(Identifier key) {
        RelatedDocument document = notice.documents().get(key);
        return document == null ? title(key) : linked(text(document.title()), document.url());
    }

    /** Words that lead to the full notice, as far as anybody knows where that is. */
    List<Inline> leading(List<Inline> said) {
        return signpost.toPage(said);
    }

    /** Words that lead to a section of the full notice, as far as anybody knows where that is. */
    List<Inline> leading(List<Inline> said, String section) {
        return signpost.to(section, said);
    }

    /** A heading of ours, and a name by which to tell it from others like it. */
    List<Inline> heading(String key, Optional<List<Inline>> name) {
        List<Inline> heading = words.say(key);
        return name.map(it -> words.say("use", Gap.of("whole", heading), Gap.of("part", it)))
                .orElse(heading);
    }

    /** What an activity at {@code at} is called. */
    List<Inline> activityName(NoticePath at, Identifier key, ProcessingActivity activity) {
        return titled(at, activity.title(), title(key));
    }

    /** What a channel at {@code at} is called. */
    List<Inline> channelName(NoticePath at, CollectionChannel channel) {
        return titled(at, channel.title(), words.say("channel-title." + ChannelKind.of(channel)));
    }

    /** A key in words, for things that have no other title. */
    List<Inline> title(Identifier key) {
        return Names.title(key);
    }

    /** The content as a paragraph; no block if there is nothing to say. */
    static List<Block> paragraph(List<Inline> content) {
        return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
    }
}
