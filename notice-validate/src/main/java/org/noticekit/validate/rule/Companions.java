package org.noticekit.validate.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.WebAddress;

/**
 * The other notices at hand when one is judged: those that its layers stand for, and those of the same set. Immutable.
 */
public final class Companions {

    private static final Companions NONE = new Companions(Map.of(), Map.of());

    private final Map<Identifier, PrivacyNotice> layers;
    private final Map<String, PrivacyNotice> others;

    private Companions(Map<Identifier, PrivacyNotice> layers, Map<String, PrivacyNotice> others) {
        this.layers = Collections.unmodifiableMap(layers);
        this.others = Collections.unmodifiableMap(others);
    }

    /** No other notice. */
    public static Companions none() {
        return NONE;
    }

    /** The notices of a set other than the one judged, by the names they go by there, in order. */
    public static Companions ofSet(Map<String, PrivacyNotice> others) {
        return new Companions(Map.of(), new LinkedHashMap<>(others));
    }

    /** These, and {@code notice} for the layer with that key. */
    public Companions withLayer(Identifier key, PrivacyNotice notice) {
        Map<Identifier, PrivacyNotice> more = new LinkedHashMap<>(layers);
        more.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(notice, "notice"));
        return new Companions(more, others);
    }

    /** The notices given for layers, by the layers' keys. */
    public Map<Identifier, PrivacyNotice> layers() {
        return layers;
    }

    /** The other notices of the set, by name; empty if the notice is judged alone. */
    public Map<String, PrivacyNotice> others() {
        return others;
    }

    /**
     * Whether a layer of {@code notice} is that notice itself: at its address or, where the layer has none, under its key.
     */
    static boolean isItself(PrivacyNotice notice, Identifier key) {
        NoticeLayer layer = notice.layers().get(key);
        return layer != null
                && layer.url()
                        .map(url -> notice.url().map(Companions::page).equals(Optional.of(page(url))))
                        .orElse(notice.id().equals(key));
    }

    /** The page at an address, however the address is written. A part of a page is something else. */
    private static String page(WebAddress address) {
        String value = address.value();
        int scheme = value.indexOf("://");
        String page = scheme < 0 ? value : value.substring(scheme);
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    /** The notice that a layer of {@code notice} stands for: the one given for it, or the one of the set at its address. */
    Optional<PrivacyNotice> layer(PrivacyNotice notice, Identifier key) {
        PrivacyNotice given = layers.get(key);
        return given != null
                ? Optional.of(given)
                : Optional.ofNullable(notice.layers().get(key)).flatMap(layer -> others.values().stream()
                        .filter(other -> layer.url().isPresent()
                                ? layer.url().equals(other.url())
                                : other.id().equals(key))
                        .findFirst());
    }
}
