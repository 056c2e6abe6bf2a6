package org.noticekit.validate.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.model.Stated;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/**
 * The parts that a type of the model has, found by looking at the type. Listing them by hand would be a second copy of
 * the model, and a part forgotten there would be words that no rule ever reads; see decision 6.
 *
 * @param all every part, by name
 * @param wordy those that are words or can have words in them, by name
 */
record Accessors(List<Method> all, List<Method> wordy) {

    private static final Set<Class<?>> WORDS = Set.of(Text.class, Prose.class, WebAddress.class, EmailAddress.class);

    private static final ClassValue<Accessors> OF_TYPE = new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> type) {
            List<Method> all = Arrays.stream(type.getInterfaces())
                    .filter(Accessors::isOfModel)
                    .flatMap(each -> Arrays.stream(each.getMethods()))
                    .filter(Accessors::isAccessor)
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
            return new Accessors(
                    all,
                    all.stream()
                            .filter(accessor -> hasWords(accessor.getGenericReturnType()))
                            .toList());
        }
    };

    /** The parts of a value of the model; none for what is not made of parts. */
    static Accessors of(Object value) {
        return OF_TYPE.get(value.getClass());
    }

    /** What the accessor says of the value. */
    static Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new LinkageError("The model's accessors are public, and none of them throws", impossible);
        }
    }

    private static boolean isOfModel(Class<?> type) {
        return type.getPackageName().equals(PrivacyNotice.class.getPackageName());
    }

    /** What is not abstract is worked out from other parts, but for what has a default. */
    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && isOfModel(method.getDeclaringClass())
                && (Modifier.isAbstract(method.getModifiers()) || method.getReturnType() == Stated.class);
    }

    /** What is made of parts is an interface; all other types of the model are single values. */
    private static boolean hasWords(Type type) {
        if (type instanceof ParameterizedType several) {
            return Arrays.stream(several.getActualTypeArguments()).anyMatch(Accessors::hasWords);
        }
        return type instanceof Class<?> single
                && (WORDS.contains(single) || (isOfModel(single) && single.isInterface()));
    }
}
