package org.noticekit.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of something it may say nothing of: <em>not stated</em>, <em>stated as none</em> ("we make no
 * automated decisions"), or <em>stated</em> with items. In a file these are an absent key, {@code []} and a list.
 *
 * <p>Immutable. Two are equal if they give the same answer with equal items in the same order.
 *
 * @param <T> what is stated
 */
public final class Stated<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Stated<?> NOT_STATED = new Stated<>(null);
    private static final Stated<?> NONE = new Stated<>(List.of());

    private final @Nullable List<T> items;

    private Stated(@Nullable List<T> items) {
        this.items = items;
    }

    /** The notice says nothing of it. */
    @SuppressWarnings("unchecked") // holds no item, so it is of any type
    public static <T extends Serializable> Stated<T> notStated() {
        return (Stated<T>) NOT_STATED;
    }

    /** The notice says that there is none. */
    @SuppressWarnings("unchecked") // holds no item, so it is of any type
    public static <T extends Serializable> Stated<T> none() {
        return (Stated<T>) NONE;
    }

    /** The notice states these, in this order; no item at all means none. */
    @SafeVarargs
    public static <T extends Serializable> Stated<T> of(T... items) {
        List<T> list = new ArrayList<>(items.length);
        for (T item : items) {
            list.add(item);
        }
        return of(list);
    }

    /** The notice states these, in this order; an empty collection means none. */
    public static <T extends Serializable> Stated<T> of(Collection<? extends T> items) {
        return items.isEmpty() ? none() : new Stated<>(List.copyOf(items));
    }

    /** Whether the notice says anything of it, were it that there is none. */
    public boolean isStated() {
        return items != null;
    }

    /** Whether the notice says that there is none. */
    public boolean isNone() {
        return items != null && items.isEmpty();
    }

    /** The items stated, in order; empty if there is none or nothing is stated. */
    public List<T> items() {
        return items == null ? List.of() : items;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stated<?> stated && isStated() == stated.isStated() && items().equals(stated.items());
    }

    @Override
    public int hashCode() {
        return items == null ? 0 : 1 + items.hashCode();
    }

    @Override
    public String toString() {
        return items == null ? "not stated" : items.toString();
    }
}
