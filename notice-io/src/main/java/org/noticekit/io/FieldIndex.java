package org.noticekit.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out where a field belongs that somebody put in the wrong place. */
final class FieldIndex {

    private final ObjectKind<?> whole;
    private final Map<Kind<?>, Map<String, String>> owners = new HashMap<>();
    private final Map<String, String> ofOneKind = new HashMap<>();

    FieldIndex(ObjectKind<?> whole) {
        this.whole = whole;
    }

    /**
     * What has a field {@code key}: the nearest part of {@code owner}, else the one kind of part of the whole file. Empty if
     * nothing has, or several kinds have: then nobody knows which was meant.
     */
    Optional<String> ownerOf(String key, Kind<?> owner) {
        return nearest(key, owner).or(() -> only(key));
    }

    private Optional<String> only(String key) {
        if (ofOneKind.isEmpty()) {
            Set<String> several = new HashSet<>();
            for (Kind<?> kind : Kinds.reachableFrom(whole)) {
                if (kind instanceof ObjectKind<?> object) {
                    object.fields().forEach(field -> {
                        String before = ofOneKind.putIfAbsent(field.key(), object.noun());
                        if (before != null && !before.equals(object.noun())) {
                            several.add(field.key());
                        }
                    });
                }
            }
            ofOneKind.keySet().removeAll(several);
        }
        return Optional.ofNullable(ofOneKind.get(key));
    }

    private Optional<String> nearest(String key, Kind<?> start) {
        return Optional.ofNullable(
                owners.computeIfAbsent(start, FieldIndex::ownersByKey).get(key));
    }

    private static Map<String, String> ownersByKey(Kind<?> start) {
        Map<String, String> nouns = new HashMap<>();
        for (Kind<?> kind : Kinds.reachableFrom(start)) {
            if (kind instanceof ObjectKind<?> object) {
                object.fields().forEach(field -> nouns.putIfAbsent(field.key(), object.noun()));
            }
        }
        return nouns;
    }
}
