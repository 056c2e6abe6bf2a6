package org.noticekit.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks over the description of the format. */
final class Kinds {

    private Kinds() {}

    /** {@code start} and every kind that can occur in it, each once, those that come first in a file first. */
    static Set<Kind<?>> reachableFrom(Kind<?> start) {
        Set<Kind<?>> found = new LinkedHashSet<>();
        Deque<Kind<?>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Kind<?> kind = open.removeFirst();
            if (found.add(kind)) {
                open.addAll(parts(kind));
            }
        }
        return found;
    }

    private static Collection<? extends Kind<?>> parts(Kind<?> kind) {
        if (kind instanceof ListKind<?> list) {
            return List.of(list.item());
        }
        if (kind instanceof MapKind<?> map) {
            return List.of(map.value());
        }
        if (kind instanceof ObjectKind<?> object) {
            List<Kind<?>> kinds = new ArrayList<>();
            object.fields().forEach(field -> kinds.add(field.kind()));
            return kinds;
        }
        if (kind instanceof UnionKind<?> union) {
            return union.members().values();
        }
        if (kind instanceof LaterKind<?> later) {
            return List.of(later.resolved());
        }
        return List.of();
    }
}
