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
import org.noticekit.finding.NoticePath;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
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
        Step step = new Step(notice, "", General.of(notice).collection(), laws);
        for (String segment : at.segments()) {
            step = step.down(segment)
                    .orElseThrow(() -> new IllegalStateException("The notice has nothing at " + at + "."));
        }
        String duty = step.duty();
        Set<CollectionMode> collection = step.collection();
        return duty.isEmpty() ? List.of() : step.laws().places(law -> Duties.KNOWN.articles(duty, law, collection));
    }

    /**
     * A step on the way.
     *
     * @param value what stands there
     * @param duty the row of the table that holds for it; empty if none does
     * @param collection where data comes from; empty if nobody says
     * @param laws the laws that hold there
     */
    private record Step(Object value, String duty, Set<CollectionMode> collection, Laws laws) {

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
            return new Step(next, ownDuty(next).orElse(inherited), collection(next), laws(next));
        }

        /** The row that is about what the value is, not about the field in which it stands. */
        private static Optional<String> ownDuty(Object value) {
            return known(
                    value instanceof DataSubjectRight right
                            ? List.of("RightKind." + EnumWords.kebab(right.right()))
                            : types(value).stream().map(Class::getSimpleName).toList());
        }

        private Set<CollectionMode> collection(Object next) {
            if (next instanceof ThirdPartyChannel) {
                return Set.of(CollectionMode.INDIRECT);
            }
            return next instanceof ProcessingActivity activity
                            && !activity.collection().isEmpty()
                    ? activity.collection()
                    : collection;
        }

        private Laws laws(Object next) {
            return next instanceof ProcessingActivity activity ? laws.of(activity.laws()) : laws;
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
