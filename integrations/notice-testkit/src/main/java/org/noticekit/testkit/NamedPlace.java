package org.noticekit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.noticekit.finding.NoticePath;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;

/**
 * A place that a notice names for data.
 *
 * @param tree the notice
 * @param path the location or, of a transfer, the place
 * @param at where the place itself is written
 * @param place the place
 */
record NamedPlace(Tree tree, NoticePath path, NoticePath at, Place place) {

    private static final Map<LocationUse, String> WORDS = Map.of(
            LocationUse.STORED, "stores data in",
            LocationUse.PROCESSED, "works on data in",
            LocationUse.ACCESSED, "reaches data from",
            LocationUse.SUPPORTED, "gives support from",
            LocationUse.BACKED_UP, "keeps copies in");

    /** Every one of the notice, in the order in which it is written. */
    static List<NamedPlace> allOf(PrivacyNotice notice) {
        Tree tree = Tree.of(notice);
        List<NamedPlace> found = new ArrayList<>();
        for (NoticePath path : tree.paths()) {
            if (isItemOf("locations", path)) {
                NoticePath named = tree.at(path) instanceof Map ? path.child("place") : path;
                add(tree, path, named, found);
            } else if (isItemOf("places", path) && isItemOf("transfers", up(up(path)))) {
                add(tree, path, path, found);
            }
        }
        return found;
    }

    private static void add(Tree tree, NoticePath path, NoticePath at, List<NamedPlace> found) {
        if (tree.at(at) instanceof String code) {
            found.add(new NamedPlace(tree, path, at, Place.of(code)));
        }
    }

    private static boolean isItemOf(String list, NoticePath path) {
        List<String> segments = path.segments();
        int last = segments.size() - 1;
        return last > 0
                && segments.get(last - 1).equals(list)
                && segments.get(last).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static NoticePath up(NoticePath path) {
        return path.parent().orElse(path);
    }

    /** The notice with another place in place of this one. */
    PrivacyNotice movedTo(Place other) {
        return tree.with(at, other.value()).read().orThrow();
    }

    /** Who does what there, before the place's name. */
    String happening() {
        List<String> segments = path.segments();
        boolean held = segments.get(0).equals("processors") || segments.get(0).equals("recipients");
        if (held) {
            return segments.get(1) + " " + uses();
        }
        int activity = segments.lastIndexOf("activities");
        String data = activity < 0 ? "data" : "data of " + segments.get(activity + 1);
        return isItemOf("locations", path)
                ? "the controller " + uses().replace("data", data)
                : data + " is transferred to";
    }

    private String uses() {
        if (tree.at(path) instanceof Map<?, ?> location
                && location.get("uses") instanceof List<?> uses
                && !uses.isEmpty()) {
            return uses.stream().map(NamedPlace::words).collect(Collectors.joining(" and "));
        }
        return "has data in";
    }

    private static String words(Object word) {
        for (Map.Entry<LocationUse, String> use : WORDS.entrySet()) {
            if (EnumWords.kebab(use.getKey()).equals(word)) {
                return use.getValue();
            }
        }
        throw new IllegalArgumentException("No words for " + word);
    }
}
