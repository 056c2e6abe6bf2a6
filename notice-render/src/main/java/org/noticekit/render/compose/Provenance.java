package org.noticekit.render.compose;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Representative;
import org.noticekit.model.Stated;
import org.noticekit.model.ThirdPartyChannel;
import org.noticekit.render.document.Source;

/**
 * Finds, for places in one notice, the provisions that what stands there serves: it goes from the root to the place and
 * holds what it meets against {@link Duties}. The way is found by looking at the model's types; see decision 6.
 */
final class Provenance {
    private final PrivacyNotice notice;
    private final Laws laws;
    private final Map<NoticePath, Source> found = new HashMap<>();

    Provenance(PrivacyNotice notice, Laws laws) {
        this.notice = notice;
        this.laws = laws;
    }

    /**
     * The place, and what it serves.
     *
     * @throws IllegalStateException if nothing is there
     */
    Source source(NoticePath at) {
        return found.computeIfAbsent(at, it -> new Source(it, provisions(it)));
    }

    private List<String> provisions(NoticePath at) {
        Step step = root();
        for (String segment : at.segments()) {
            step = step.down(segment)
                    .orElseThrow(() -> new IllegalStateException("The notice has nothing at " + at + "."));
        }
        String duty = step.duty();
        Set<CollectionMode> collection = step.collection();
        return duty.isEmpty() ? List.of() : step.laws().places(law -> Duties.KNOWN.articles(duty, law, collection));
    }

    /** Where the data of all these comes from together; empty if one of them does not say. */
    private static Set<CollectionMode> union(Stream<Set<CollectionMode>> each) {
        List<Set<CollectionMode>> all = each.toList();
        return all.contains(Set.<CollectionMode>of())
                ? Set.of()
                : all.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<CollectionMode> collection(ProcessingActivity activity, Set<CollectionMode> otherwise) {
        return activity.collection().isEmpty() ? otherwise : activity.collection();
    }

    private static Stream<Set<CollectionMode>> collections(
            Map<Identifier, ProcessingActivity> activities, Set<CollectionMode> otherwise) {
        return activities.isEmpty()
                ? Stream.of(otherwise)
                : activities.values().stream().map(it -> collection(it, otherwise));
    }

    private static Stream<Set<CollectionMode>> collections(CollectionChannel channel, Set<CollectionMode> otherwise) {
        return collections(channel.activities(), otherwise(channel, otherwise));
    }

    private static Set<CollectionMode> otherwise(CollectionChannel channel, Set<CollectionMode> otherwise) {
        return channel instanceof ThirdPartyChannel ? Set.of(CollectionMode.INDIRECT) : otherwise;
    }

    /** The whole notice, which is about the data of each of its activities. */
    private Step root() {
        Set<CollectionMode> general = General.of(notice).collection();
        boolean single = notice.channels().isEmpty() && notice.activities().isEmpty();
        Stream<Set<CollectionMode>> apart =
                notice.activities().isEmpty() && !single ? Stream.of() : collections(notice.activities(), general);
        Stream<Set<CollectionMode>> channels =
                notice.channels().values().stream().flatMap(it -> collections(it, general));
        return new Step(notice, "", union(Stream.concat(channels, apart)), general, laws);
    }

    /**
     * A step on the way.
     *
     * @param value what stands there
     * @param duty the row of the table that holds for it; empty if none does
     * @param collection where the data comes from that it is about; empty if nobody says
     * @param otherwise where the data of an activity below comes from that does not say
     * @param laws the laws that hold there
     */
    private record Step(
            Object value, String duty, Set<CollectionMode> collection, Set<CollectionMode> otherwise, Laws laws) {

        /** The step to what {@code segment} names, if anything is there. */
        Optional<Step> down(String segment) {
            if (value instanceof Map<?, ?> map) {
                return Optional.<Object>ofNullable(map.get(Identifier.of(segment)))
                        .map(it -> to(it, duty));
            }
            if (value instanceof Collection<?> items) {
                return items.stream()
                        .skip(Integer.parseInt(segment))
                        .findFirst()
                        .map(it -> to(it, duty));
            }
            String next = known(types(value).stream()
                            .map(type -> type.getSimpleName() + "." + segment)
                            .toList())
                    .orElse(duty);
            return stated(read(value, segment)).map(it -> to(it, next));
        }

        private Step to(Object next, String inherited) {
            String row = ownDuty(next).orElse(inherited);
            if (next instanceof CollectionChannel channel) {
                Set<CollectionMode> below = Provenance.otherwise(channel, otherwise);
                return new Step(next, row, union(collections(channel, otherwise)), below, laws);
            }
            if (next instanceof ProcessingActivity activity) {
                Set<CollectionMode> own = Provenance.collection(activity, otherwise);
                return new Step(next, row, own, otherwise, laws.of(activity.laws()));
            }
            Laws theirs = next instanceof Representative representative
                    ? representative.law().map(it -> laws.of(Set.of(it))).orElse(laws)
                    : laws;
            return new Step(next, row, collection, otherwise, theirs);
        }

        /** The row that is about what the value is, not about the field in which it stands. */
        private static Optional<String> ownDuty(Object value) {
            return known(
                    value instanceof DataSubjectRight right
                            ? List.of("RightKind." + EnumWords.kebab(right.right()))
                            : types(value).stream().map(Class::getSimpleName).toList());
        }

        private static Optional<String> known(List<String> keys) {
            return keys.stream().filter(Duties.KNOWN::knows).findFirst();
        }
    }

    /** What is stated, without the answer whether it is. */
    private static Optional<?> stated(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        return Optional.of(value instanceof Stated<?> stated ? stated.items() : value);
    }

    private static Object read(Object value, String field) {
        return types(value).stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
                .findFirst()
                .map(method -> read(value, method))
                .orElse(Optional.empty());
    }

    private static Object read(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new LinkageError("The model's accessors are public, and none of them throws", impossible);
        }
    }

    /** The types of the model that a value is of, the closest first. */
    private static List<Class<?>> types(Object value) {
        List<Class<?>> types = new ArrayList<>();
        collect(value.getClass(), types);
        return types;
    }

    private static void collect(Class<?> type, List<Class<?>> types) {
        Arrays.stream(type.getInterfaces())
                .filter(it -> it.getPackage().equals(PrivacyNotice.class.getPackage()))
                .forEach(it -> {
                    types.add(it);
                    collect(it, types);
                });
    }
}
