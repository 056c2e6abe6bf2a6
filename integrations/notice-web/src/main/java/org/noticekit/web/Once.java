package org.noticekit.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value for each key once, and keeps it. While one is made, only who wants the same one waits. What cannot be made
 * is not kept: the next who asks has it tried again.
 */
final class Once<K, V> {

    private final ConcurrentMap<K, Made<V>> all = new ConcurrentHashMap<>();
    private final Function<K, V> maker;

    Once(Function<K, V> maker) {
        this.maker = maker;
    }

    /** The value for the key; throws what making it throws. */
    V get(K key) {
        Made<V> made = all.computeIfAbsent(key, absent -> new Made<>());
        V value = made.value;
        return value == null ? make(key, made) : value;
    }

    private V make(K key, Made<V> made) {
        synchronized (made) {
            V value = made.value;
            if (value == null) {
                try {
                    value = maker.apply(key);
                } finally {
                    if (value == null) {
                        all.remove(key, made);
                    }
                }
                made.value = value;
            }
            return value;
        }
    }

    private static final class Made<V> {
        private volatile @Nullable V value;
    }
}
