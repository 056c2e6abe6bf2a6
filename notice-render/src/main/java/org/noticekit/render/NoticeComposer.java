package org.noticekit.render;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.WebAddress;
import org.noticekit.render.compose.FullNotice;
import org.noticekit.render.compose.JustInTime;
import org.noticekit.render.compose.Summary;
import org.noticekit.render.document.NoticeDocument;

/**
 * Decides what a notice says, in one of three depths: the full notice, a summary of it, and the sentence or two that people
 * need at the moment when they give data. Immutable and thread-safe.
 *
 * <p>The texts are in the notice's language; our own words too, if we have them, and otherwise in English and marked as
 * such.
 */
public final class NoticeComposer {

    /** Composes one depth; {@code page} is the address of the full notice's page, without a fragment. */
    @FunctionalInterface
    private interface Depth {
        NoticeDocument compose(PrivacyNotice notice, Optional<String> page, String idPrefix, boolean explained);
    }

    private static final NoticeComposer FULL =
            of((notice, page, idPrefix, explained) -> FullNotice.compose(notice, explained));
    private static final NoticeComposer SUMMARY = of(Summary::compose);
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Depth depth;
    private final Optional<String> page;
    private final String idPrefix;
    private final boolean explained;

    private NoticeComposer(Depth depth, Optional<String> page, String idPrefix, boolean explained) {
        this.depth = depth;
        this.page = page;
        this.idPrefix = idPrefix;
        this.explained = explained;
    }

    private static NoticeComposer of(Depth depth) {
        return new NoticeComposer(depth, Optional.empty(), "pn-", false);
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
        return of((notice, page, idPrefix, explained) ->
                JustInTime.compose(notice, channel, activity, page, idPrefix, explained));
    }

    /**
     * The same, with links to the full notice on this page. Unless it is stated, they lead to where the notice says that it
     * can be found; a notice that does not say is named without a link. An empty address is the same page.
     *
     * @param address an absolute or relative web address; a fragment in it is left out
     */
    public NoticeComposer fullNoticeAt(String address) {
        return new NoticeComposer(depth, Optional.of(address), idPrefix, explained);
    }

    /**
     * The same, with what every id of the full notice's page starts with, as {@link HtmlRenderer.Builder#idPrefix} has it;
     * {@code pn-} unless stated.
     *
     * @throws IllegalArgumentException if no id can start so
     */
    public NoticeComposer fullNoticeIds(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "fullNoticeIds must be an ASCII letter, then letters, digits, hyphens and " + "underscores, not \""
                            + prefix + "\".");
        }
        return new NoticeComposer(depth, page, prefix, explained);
    }

    /**
     * The same, with where it comes from beside everything that the notice says: the field, and the places in the law that
     * want people to be told of it ({@link org.noticekit.render.document.Inline.Sourced}). The text is the same.
     */
    public NoticeComposer explained() {
        return new NoticeComposer(depth, page, idPrefix, true);
    }

    /** What {@code notice} says. */
    public NoticeDocument compose(PrivacyNotice notice) {
        Objects.requireNonNull(notice, "notice");
        return depth.compose(
                notice,
                page.or(() -> notice.url().map(WebAddress::value)).map(NoticeComposer::withoutFragment),
                idPrefix,
                explained);
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
