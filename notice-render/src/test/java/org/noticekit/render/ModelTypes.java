package org.noticekit.render;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Stated;

/** The model as reflection sees it: what can be stated of what. A new field is in it without anybody telling. */
public final class ModelTypes {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private ModelTypes() {}

    /** Something that can be stated of a thing of {@code owner}'s kind. */
    public record Field(Class<?> owner, String name, Type type, Method setter) {
        public String key() {
            return owner.getSimpleName() + "." + name;
        }

        /** What is stated: the type itself, or what is in the list, map or option. */
        public Class<?> element() {
            if (type instanceof ParameterizedType parameterized) {
                Type[] arguments = parameterized.getActualTypeArguments();
                return (Class<?>) arguments[arguments.length - 1];
            }
            return (Class<?>) type;
        }

        public Class<?> container() {
            return type instanceof ParameterizedType parameterized
                    ? (Class<?>) parameterized.getRawType()
                    : (Class<?>) type;
        }

        public boolean isMandatory() {
            return !Set.of(Optional.class, List.class, Set.class, Map.class, Stated.class)
                    .contains(container());
        }
    }

    /** Every field of every type that a notice is made of. */
    public static List<Field> allFields() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        List<Field> fields = new ArrayList<>();
        collect(PrivacyNotice.class, seen, fields);
        return fields;
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, List<Field> fields) {
        if (!type.isInterface() || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member, seen, fields);
            }
            return;
        }
        for (Field field : fieldsOf(type)) {
            fields.add(field);
            collect(field.element(), seen, fields);
        }
    }

    /** The fields of a type: what its builder can set. */
    public static List<Field> fieldsOf(Class<?> type) {
        return FIELDS.computeIfAbsent(type, it -> Arrays.stream(it.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .flatMap(method -> setter(it, method)
                        .map(setter -> new Field(it, method.getName(), method.getGenericReturnType(), setter))
                        .stream())
                .sorted(Comparator.comparing(Field::name))
                .toList());
    }

    private static Optional<Method> setter(Class<?> type, Method accessor) {
        Class<?> wanted = accessor.getReturnType();
        Class<?> parameter = wanted == List.class || wanted == Set.class ? Iterable.class : wanted;
        return Arrays.stream(builder(type).getMethods())
                .filter(method -> method.getName().equals(accessor.getName())
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}))
                .findFirst();
    }

    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(it -> it.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no builder"));
    }
}
