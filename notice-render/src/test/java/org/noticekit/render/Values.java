package org.noticekit.render;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageVersion;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Stated;

/** The values of a notice by their paths. */
final class Values {
    /** The types whose values make one sentence together. */
    private static final Set<String> SAID_AS_ONE = Set.of(
            "AppropriatePolicyDocument",
            "ControllerSuccessor",
            "DataLocation",
            "DataSource",
            "LanguageVersion",
            "LegalReference",
            "Link",
            "NoticeLayer",
            "PersonalDataCategory",
            "RelatedDocument",
            "Registration",
            "RetentionPeriod");

    private Values() {}

    static Optional<Object> at(PrivacyNotice notice, NoticePath path) {
        Object value = notice;
        for (String segment : path.segments()) {
            Optional<?> next = step(value, segment);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            value = next.get();
        }
        return Optional.of(value);
    }

    private static Optional<?> step(Object value, String segment) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(Identifier.of(segment)));
        }
        if (value instanceof List<?> list) {
            int index = Integer.parseInt(segment);
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
        Class<?> type = type(value);
        Object next = ModelTypes.fieldsOf(type).stream()
                .filter(field -> field.name().equals(segment))
                .findFirst()
                .map(field -> read(type, segment, value))
                .orElse(Optional.empty());
        if (next instanceof Stated<?> stated) {
            return stated.isStated() ? Optional.of(stated.items()) : Optional.empty();
        }
        return next instanceof Optional<?> optional ? optional : Optional.of(next);
    }

    private static Object read(Class<?> type, String accessor, Object value) {
        try {
            return type.getMethod(accessor).invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> type(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    /** Whether a value stands for a thing by its key, or in another way, and that thing is at or above {@code path}. */
    static boolean refersTo(Object value, NoticePath path) {
        if (value instanceof Collection<?> keys) {
            return keys.stream().anyMatch(key -> refersTo(key, path));
        }
        return value instanceof Identifier key
                ? path.segments().contains(key.value())
                : value instanceof LanguageVersion version && isNotice(version, path);
    }

    /** A version without a title goes by the notice's own. */
    private static boolean isNotice(LanguageVersion version, NoticePath path) {
        return version.title().isEmpty() && path.equals(NoticePath.of("title"));
    }

    /** Whether what is in a value is said in one sentence. */
    static boolean isSaidAsOne(Object value) {
        return value instanceof Collection || SAID_AS_ONE.contains(type(value).getSimpleName());
    }
}
