package org.noticekit.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out where a field belongs that somebody put in the wrong place. */
final class FieldIndex {

    private final ObjectKind<?> whole;
    private final Map<Kind<?>, Map<String, String>> owners = new HashMap<>();

    FieldIndex(ObjectKind<?> whole) {
        this.whole = whole;
    }

    /** What has a field {@code key}: the nearest part of {@code owner}, else of the whole file; empty if nothing has. */
    Optional<String> ownerOf(String key, Kind<?> owner) {
        return nearest(key, owner).or(() -> nearest(key, whole));
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
