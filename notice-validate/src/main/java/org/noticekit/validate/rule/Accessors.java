package org.noticekit.validate.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Stated;

/**
 * The parts that a type of the model has, found by looking at the type. Listing them by hand would be a second copy of
 * the model, and a part forgotten there would be words that no rule ever reads; see decision 6.
 */
final class Accessors {

    private static final ClassValue<List<Method>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = new ArrayList<>();
            for (Class<?> each : type.getInterfaces()) {
                if (isOfModel(each)) {
                    for (Method method : each.getMethods()) {
                        if (isAccessor(method)) {
                            accessors.add(method);
                        }
                    }
                }
            }
            accessors.sort(Comparator.comparing(Method::getName));
            return List.copyOf(accessors);
        }
    };

    private Accessors() {}

    /** The accessors of a value of the model, by name; empty for what is not made of parts. */
    static List<Method> of(Object value) {
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
}
