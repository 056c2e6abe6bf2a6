package org.noticekit.render.compose;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Controller;
import org.noticekit.model.Identifier;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.Registration;
import org.noticekit.model.RelatedDocument;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/** What every composer needs: the notice, the words, and how the notice's small values are said. */
final class Composition {
    private final PrivacyNotice notice;
    private final Words words;
    private final Laws laws;
    private final Signpost signpost;
    private final Sources sources;

    Composition(PrivacyNotice notice, Words words, Signpost signpost, boolean explained) {
        this.notice = notice;
        this.words = words;
        this.laws = new Laws(notice.laws(), words);
        this.signpost = signpost;
        this.sources = explained ? Sources.asked(new Provenance(notice, laws)::source) : Sources.UNASKED;
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

    Blocks blocks() {
        return new Blocks(words, sources);
    }

    Facts facts() {
        return new Facts(words, sources);
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

    List<Inline> linked(List<Inline> said, String address) {
        return LinkTarget.of(address)
                .<List<Inline>>map(target -> List.of(new Inline.Link(said, target)))
                .orElseGet(() -> words.say("link.address", Gap.of("words", said), Gap.of("address", address)));
    }

    /** The name of one of the notice's controllers. */
    List<Inline> controller(Identifier key) {
        return Optional.ofNullable(notice.controllers().get(key))
                .map(it -> controllerName(key, it))
                .orElseGet(() -> title(key));
    }

    List<Inline> controllerName(Identifier key, Controller controller) {
        return controller
                .name()
                .or(controller::legalName)
                .or(controller::office)
                .map(this::text)
                .orElseGet(() -> title(key));
    }

    /** The name of a supplier, leading to what the notice says of it. */
    List<Inline> supplier(Identifier key) {
        return reference(notice.processors(), key, it -> supplierName(key, it), Anchors.supplier(key));
    }

    List<Inline> supplierName(Identifier key, Processor processor) {
        return processor
                .name()
                .map(this::text)
                .or(() -> processor.provides().map(it -> words.say("supplier.unnamed", Gap.of("it", it))))
                .orElseGet(() -> title(key));
    }

    /** The name of a recipient, leading to what the notice says of it. */
    List<Inline> recipient(Identifier key) {
        return reference(notice.recipients(), key, it -> recipientName(key, it), Anchors.recipient(key));
    }

    List<Inline> recipientName(Identifier key, Recipient recipient) {
        return recipient.name().or(recipient::category).map(this::text).orElseGet(() -> title(key));
    }

    /** The title of a document, leading to it. */
    List<Inline> document(Identifier key) {
        RelatedDocument document = notice.documents().get(key);
        return document == null ? title(key) : linked(text(document.title()), document.url());
    }

    private <T> List<Inline> reference(
            Map<Identifier, T> things, Identifier key, Function<T, List<Inline>> name, String anchor) {
        T thing = things.get(key);
        return thing == null ? title(key) : signpost.to(anchor, name.apply(thing));
    }

    /** Words that lead to a section of the full notice, as far as anybody knows where that is. */
    List<Inline> leading(List<Inline> said, String section) {
        return signpost.to(section, said);
    }

    /** What an activity at {@code at} is called. */
    List<Inline> activityName(NoticePath at, Identifier key, ProcessingActivity activity) {
        return titled(at, activity.title(), title(key));
    }

    /** What a channel at {@code at} is called. */
    List<Inline> channelName(NoticePath at, CollectionChannel channel) {
        return titled(at, channel.title(), words.say("channel-title." + ChannelKind.of(channel)));
    }

    /** A key in words, for things that have no other title: "Live chat" for {@code live-chat}. */
    List<Inline> title(Identifier key) {
        String spaced = key.value().replace('-', ' ');
        return Inline.text(spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
    }

    /** The content as a paragraph; no block if there is nothing to say. */
    static List<Block> paragraph(List<Inline> content) {
        return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
    }
}
