package org.noticekit.testkit.jqwik;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.noticekit.model.Stated;

/**
 * Something that can be stated of a thing of the model.
 *
 * @param name the accessor's name
 * @param type what the accessor answers
 * @param setter the builder's method that takes the same
 */
record ModelField(String name, Type type, Method setter) {

    private static final Set<Class<?>> OPTIONAL =
            Set.of(Optional.class, List.class, Set.class, Map.class, Stated.class);

    private static final Map<Class<?>, List<ModelField>> KNOWN = new ConcurrentHashMap<>();

    /** All that can be stated of a thing of that type, in the order of the names. */
    static List<ModelField> of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, it -> Arrays.stream(it.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .flatMap(method -> setter(it, method)
                        .map(setter -> new ModelField(method.getName(), method.getGenericReturnType(), setter))
                        .stream())
                .sorted(Comparator.comparing(ModelField::name))
                .toList());
    }

    private static Optional<Method> setter(Class<?> type, Method accessor) {
        Class<?> wanted = accessor.getReturnType();
        Class<?> parameter = wanted == List.class || wanted == Set.class ? Iterable.class : wanted;
        return Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getName().equals(accessor.getName())
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}))
                .findFirst();
    }

    /** The option, list, set or map that it is; else its own type. */
    Class<?> container() {
        return type instanceof ParameterizedType several ? (Class<?>) several.getRawType() : (Class<?>) type;
    }

    /** What is stated: the type itself, or what is in the option, list, set or map. */
    Class<?> element() {
        if (type instanceof ParameterizedType several) {
            Type[] arguments = several.getActualTypeArguments();
            return (Class<?>) arguments[arguments.length - 1];
        }
        return (Class<?>) type;
    }

    boolean isMandatory() {
        return !OPTIONAL.contains(container());
    }
}
