package org.noticekit.render;

import java.util.Objects;
import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.compose.FullNotice;
import org.noticekit.render.compose.JustInTime;
import org.noticekit.render.compose.Manner;
import org.noticekit.render.compose.Summary;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.writing.IdPrefix;

/**
 * Decides what a notice says, in one of three depths: the full notice, a summary of it, and the sentence or two that people
 * need at the moment when they give data. Immutable and thread-safe.
 *
 * <p>The texts are in the notice's language; our own words too, if we have them, and otherwise in English and marked as
 * such.
 */
public final class NoticeComposer {

    /** Composes one depth. */
    @FunctionalInterface
    private interface Depth {
        NoticeDocument compose(PrivacyNotice notice, Manner manner);
    }

    private static final NoticeComposer FULL = of(FullNotice::compose);
    private static final NoticeComposer SUMMARY = of(Summary::compose);

    private final Depth depth;
    private final Manner manner;

    private NoticeComposer(Depth depth, Manner manner) {
        this.depth = depth;
        this.manner = manner;
    }

    private static NoticeComposer of(Depth depth) {
        return new NoticeComposer(depth, new Manner(Optional.empty(), IdPrefix.USUAL, false, false));
    }

    /** The full notice: its sections in a fixed order, with everything in it that somebody wrote. */
    public static NoticeComposer full() {
        return FULL;
    }

    /** The key facts: who, why, with whom, where, how long, and people's rights. */
    public static NoticeComposer summary() {
        return SUMMARY;
    }

    /**
     * What to say where data comes in through a channel: who collects it, what for, and a link to the rest.
     *
     * <p>{@link #compose} throws an {@link IllegalArgumentException} for a notice without such a channel.
     *
     * @param channel the channel's key
     */
    public static NoticeComposer justInTime(Identifier channel) {
        return justInTime(Optional.of(channel), Optional.empty());
    }

    /**
     * What to say where data comes in for one of a channel's activities.
     *
     * <p>{@link #compose} throws an {@link IllegalArgumentException} for a notice without such an activity.
     *
     * @param channel the channel's key
     * @param activity the activity's key
     */
    public static NoticeComposer justInTime(Identifier channel, Identifier activity) {
        return justInTime(Optional.of(channel), Optional.of(activity));
    }

    /**
     * What to say where data comes in for an activity that belongs to no channel.
     *
     * <p>{@link #compose} throws an {@link IllegalArgumentException} for a notice without such an activity.
     *
     * @param activity the activity's key
     */
    public static NoticeComposer justInTimeOfActivity(Identifier activity) {
        return justInTime(Optional.empty(), Optional.of(activity));
    }

    private static NoticeComposer justInTime(Optional<Identifier> channel, Optional<Identifier> activity) {
        return of((notice, manner) -> JustInTime.compose(notice, channel, activity, manner));
    }

    /**
     * The same, with links to the full notice on this page. Unless it is stated, they lead to where the notice says that it
     * can be found; a notice that does not say is named without a link. An empty address is the same page.
     *
     * @param address an absolute or relative web address, or the name of a page beside the one with the text, such as
     *     {@code privacy.html}; a fragment in it is left out
     * @throws IllegalArgumentException if no link may lead there
     */
    public NoticeComposer fullNoticeAt(String address) {
        String page = withoutFragment(address);
        if (page.isEmpty()) {
            return new NoticeComposer(depth, manner.withPage(Optional.of(page)));
        }
        LinkTarget target = LinkTarget.ofPage(page)
                .filter(LinkTarget::isPage)
                .orElseThrow(() -> new IllegalArgumentException(
                        "fullNoticeAt must be the address of a page, such as https://www.example.gov.uk/privacy or "
                                + "privacy.html, not \"" + address + "\"."));
        return new NoticeComposer(depth, manner.withPage(Optional.of(target.value())));
    }

    /**
     * The same, with what every id of the full notice's page starts with, as {@link HtmlRenderer.Builder#idPrefix} has it;
     * {@code pn-} unless stated.
     *
     * @throws IllegalArgumentException if no id can start so
     */
    public NoticeComposer fullNoticeIds(String prefix) {
        return new NoticeComposer(depth, manner.withIdPrefix(IdPrefix.checked("fullNoticeIds", prefix)));
    }

    /**
     * The same, with where it comes from beside everything that the notice says: the field, and the places in the law that
     * want people to be told of it ({@link org.noticekit.render.document.Inline.Sourced}). The text is the same.
     */
    public NoticeComposer explained() {
        return new NoticeComposer(depth, manner.asExplained());
    }

    /**
     * The same, with a section that shows where data goes, as a picture where a format can draw and as a table everywhere
     * ({@link org.noticekit.render.document.DataFlow}); none if the notice tells nothing of it. A just-in-time text, which
     * is a sentence or two, has none.
     */
    public NoticeComposer pictured() {
        return new NoticeComposer(depth, manner.asPictured());
    }

    /** What {@code notice} says. */
    public NoticeDocument compose(PrivacyNotice notice) {
        Objects.requireNonNull(notice, "notice");
        Optional<String> page = manner.page().or(() -> page(notice));
        return depth.compose(notice, manner.withPage(page));
    }

    /** The page at which the notice says that it can be found, if that is one. */
    private static Optional<String> page(PrivacyNotice notice) {
        return notice.url()
                .flatMap(url -> LinkTarget.of(url.value()))
                .filter(LinkTarget::isPage)
                .map(target -> withoutFragment(target.value()));
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
