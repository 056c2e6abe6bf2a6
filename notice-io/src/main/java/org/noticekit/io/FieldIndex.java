package org.noticekit.io;

import java.util.Optional;

/** Finds out where a field belongs that somebody put in the wrong place. */
final class FieldIndex {

    private FieldIndex() {}

    /** What has a field {@code key}: the nearest part of {@code owner}, else of the notice; empty if nothing has. */
    static Optional<String> ownerOf(String key, Kind<?> owner) {
        return nearest(key, owner).or(() -> nearest(key, NoticeFields.PRIVACY_NOTICE));
    }

    private static Optional<String> nearest(String key, Kind<?> start) {
        for (Kind<?> kind : Kinds.reachableFrom(start)) {
            if (kind instanceof ObjectKind<?, ?> object && object.has(key)) {
                return Optional.of(object.noun());
            }
        }
        return Optional.empty();
    }
}
