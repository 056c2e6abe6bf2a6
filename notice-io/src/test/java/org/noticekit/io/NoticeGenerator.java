package org.noticekit.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;

/**
 * Makes notices up, from the description of the format: whatever fields the format has, the notices have. References are
 * always to something the notice declares.
 */
public final class NoticeGenerator {

    private static final int MAX_DEPTH = 14;

    /** The fields of a notice whose keys other fields refer to. */
    private static final List<String> REFERRED = List.of("processors", "recipients", "controllers", "documents");

    private final Random random;
    private final double fullness;
    private final Function<Random, String> words;
    private final Map<String, List<Identifier>> declared = new LinkedHashMap<>();
    private final Map<UnionKind<?>, Integer> turns = new HashMap<>();

    private NoticeGenerator(Random random, double fullness, Function<Random, String> words) {
        this.random = random;
        this.fullness = fullness;
        this.words = words;
    }

    /** Notices of any size with any texts, harmless and hostile, as their writers might have put them. */
    public static Arbitrary<PrivacyNotice> notices() {
        return Arbitraries.randomValue(
                random -> new NoticeGenerator(random, random.nextDouble() / 2, Texts::any).notice());
    }

    /** Notices of any size whose texts are all different and made of plain words. */
    public static Arbitrary<PrivacyNotice> plainNotices() {
        return Arbitraries.randomValue(
                random -> new NoticeGenerator(random, random.nextDouble() / 2, Texts::plain).notice());
    }

    /** A notice in which every field that the format has is set, its texts all different and made of plain words. */
    public static PrivacyNotice fullNotice(long seed) {
        return full(seed).notice();
    }

    /** What makes full notices. */
    static NoticeGenerator full(long seed) {
        NoticeGenerator full = new NoticeGenerator(new Random(seed), 1, Texts::plain);
        REFERRED.forEach(target -> full.declared.put(target, full.ids(2)));
        return full;
    }

    private PrivacyNotice notice() {
        REFERRED.forEach(target -> declared.put(target, ids(occurs() ? 1 + random.nextInt(2) : 0)));
        return object(PrivacyNoticeFields.KIND, 0);
    }

    private boolean occurs() {
        return random.nextDouble() < fullness;
    }

    private List<Identifier> ids(int count) {
        Set<Identifier> ids = new LinkedHashSet<>();
        while (ids.size() < count) {
            ids.add(Identifier.of(Texts.id(random)));
        }
        return List.copyOf(ids);
    }

    private <T> T object(ObjectKind<T> kind, int depth) {
        Values values = new Values(kind.fields().size());
        for (Field<?> field : kind.fields()) {
            boolean pool = depth == 0 && declared.containsKey(field.key());
            boolean wanted =
                    pool ? !declared.getOrDefault(field.key(), List.of()).isEmpty() : occurs() && depth < MAX_DEPTH;
            if (field.isRequired() || wanted) {
                values.set(field, value(field.kind(), field.key(), depth + 1));
            }
        }
        return kind.make(values);
    }

    /** A value of the kind; null if it can only refer to what the notice does not have. */
    @SuppressWarnings("unchecked") // each kind makes values of its own type
    <V> @Nullable V value(Kind<V> kind, String key, int depth) {
        if (kind instanceof ReferenceKind reference) {
            List<Identifier> ids = declared.getOrDefault(reference.target(), List.of());
            return ids.isEmpty() ? null : (V) ids.get(random.nextInt(ids.size()));
        } else if (kind instanceof WordKind<?> word) {
            return (V) word.parse(word.words().get(random.nextInt(word.words().size())));
        } else if (kind instanceof ScalarKind<V> scalar) {
            return scalar.parse(Texts.of(scalar, random, words));
        } else if (kind instanceof BooleanKind) {
            return (V) Boolean.valueOf(random.nextBoolean());
        } else if (kind instanceof WholeNumberKind number) {
            return (V) Integer.valueOf(number.least() + random.nextInt(number.most() - number.least() + 1));
        } else if (kind instanceof ListKind<?> list) {
            return (V) items(list, key, depth);
        } else if (kind instanceof MapKind<?> map) {
            return (V) entries(map, key, depth);
        } else if (kind instanceof LaterKind<V> later) {
            return value(later.resolved(), key, depth);
        } else if (kind instanceof ObjectKind<V> object) {
            return object(object, depth);
        } else {
            return member((UnionKind<V>) kind, depth);
        }
    }

    private <T> List<T> items(ListKind<T> list, String key, int depth) {
        int count = isFull() ? fullCount(list.item()) : random.nextInt(4);
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional.ofNullable(value(list.item(), key, depth))
                    .filter(item -> !list.eachOnce() || !items.contains(item))
                    .ifPresent(items::add);
        }
        return items;
    }

    private <T> Map<Identifier, T> entries(MapKind<T> map, String key, int depth) {
        boolean pool = depth == 1 && declared.containsKey(key);
        int several = isFull() ? fullCount(map.value()) : 1 + random.nextInt(2);
        List<Identifier> ids = pool ? declared.getOrDefault(key, List.of()) : ids(several);
        Map<Identifier, T> entries = new LinkedHashMap<>();
        for (Identifier id : ids) {
            Optional.ofNullable(value(map.value(), key, depth)).ifPresent(entry -> entries.put(id, entry));
        }
        return entries;
    }

    private boolean isFull() {
        return fullness == 1;
    }

    /** Enough for each member of a family to occur, and for the order of texts to matter. */
    private static int fullCount(Kind<?> item) {
        if (item instanceof UnionKind<?> union) {
            return union.members().size();
        }
        return item instanceof ScalarKind ? 2 : 1;
    }

    private <T> T member(UnionKind<T> union, int depth) {
        List<ObjectKind<? extends T>> members = List.copyOf(union.members().values());
        int index = isFull() ? turns.merge(union, 1, Integer::sum) % members.size() : random.nextInt(members.size());
        return object(members.get(index), depth);
    }
}
