package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Stated;

/** The description of the format and the model tell of the same fields, tied together the right way. */
class DescriptionTest {

    /** Fields whose key is not the accessor's name. */
    private static final Map<String, String> OTHER_NAMES = Map.of("privacyNotice/notice", "id");

    private static final Map<String, Class<?>> MODEL = modelTypes();

    @Test
    void everyTypeOfTheModelIsDescribedAndNothingElse() {
        assertThat(objects().keySet()).isEqualTo(MODEL.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyAccessorHasExactlyOneField() {
        return objects().values().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    List<String> accessors = accessors(type(kind)).stream()
                            .map(Method::getName)
                            .sorted()
                            .toList();
                    assertThat(kind.fields().stream()
                                    .map(field -> accessor(kind, field))
                                    .sorted())
                            .containsExactlyElementsOf(accessors);
                }));
    }

    /** That each field is read into where it was written from is for {@link RoundTripTest} to show. */
    @TestFactory
    Stream<DynamicTest> everyFieldIsWrittenFromTheAccessorOfItsName() {
        return objects().values().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> assertGetters(kind)));
    }

    private static <T> void assertGetters(ObjectKind<T, ?> kind) {
        for (Field<T, ?, ?> field : kind.fields()) {
            Set<String> called = new TreeSet<>();
            field.valueIn(spy(kind, called));
            assertThat(called).as(field.key()).containsExactly(accessor(kind, field));
        }
    }

    /** An object of the model that has nothing to say, and notes what it is asked. */
    @SuppressWarnings("unchecked") // the proxy is of the kind's own type
    private static <T> T spy(ObjectKind<T, ?> kind, Set<String> called) {
        Class<?> type = type(kind);
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            called.add(method.getName());
            return nothing(method.getReturnType());
        });
    }

    private static @Nullable Object nothing(Class<?> type) {
        Map<Class<?>, Object> nothing = new HashMap<>();
        nothing.put(Optional.class, Optional.empty());
        nothing.put(List.class, List.of());
        nothing.put(Set.class, Set.of());
        nothing.put(Map.class, Map.of());
        nothing.put(Stated.class, Stated.notStated());
        return nothing.get(type);
    }

    @Test
    void everyFamilyHasAWordForEachOfItsMembers() {
        unions().forEach(union -> {
            Class<?> family = Objects.requireNonNull(families().get(union.name()), union.name());
            assertThat(union.members().values().stream().map(ObjectKind::name))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(family.getPermittedSubclasses())
                            .map(DescriptionTest::name)
                            .toList());
        });
    }

    private static Map<String, Class<?>> families() {
        return MODEL.values().stream()
                .flatMap(type -> Stream.of(type.getInterfaces()))
                .filter(Class::isSealed)
                .collect(Collectors.toMap(DescriptionTest::name, type -> type, (a, b) -> a));
    }

    @Test
    void everyFieldIsDescribedInASentence() {
        objects().values().forEach(kind -> kind.fields().forEach(field -> assertThat(field.description())
                .as("%s.%s", kind.name(), field.key())
                .matches("(?s)[A-Z].*[.]")
                .doesNotContain("{@")));
    }

    @Test
    void everyKindHasANounWithAnArticle() {
        objects().values().forEach(kind -> assertThat(kind.noun()).matches("(?:an? |another ).+"));
        unions().forEach(union -> assertThat(union.noun()).matches("an? .+"));
    }

    @Test
    void aShortFormIsOneText() {
        objects().values().forEach(kind -> kind.shortForm()
                .ifPresent(field -> assertThat(field.kind()).as(kind.name()).isInstanceOf(ScalarKind.class)));
    }

    @Test
    void aFullNoticeSetsEveryFieldOfEveryType() {
        Set<String> written = new TreeSet<>();
        collect(NoticeFields.PRIVACY_NOTICE, NoticeGenerator.fullNotice(1), written);
        Set<String> described = new TreeSet<>();
        objects().values().forEach(kind -> kind.fields()
                .forEach(field -> described.add(kind.name() + "." + field.key())));

        assertThat(written).isEqualTo(described);
    }

    private static <T> void collect(Kind<T> kind, T value, Set<String> written) {
        if (kind instanceof ObjectKind<T, ?> object) {
            object.fields().forEach(field -> collectField(object, field, value, written));
        } else if (kind instanceof UnionKind<T> union) {
            union.members().values().stream()
                    .filter(member -> type(member).isInstance(value))
                    .forEach(member -> collectMember(member, value, written));
        } else if (kind instanceof ListKind<?> list) {
            collectAll(list.item(), (List<?>) value, written);
        } else if (kind instanceof MapKind<?> map) {
            collectAll(map.value(), List.copyOf(((Map<?, ?>) value).values()), written);
        }
    }

    private static <T, V> void collectField(
            ObjectKind<T, ?> kind, Field<T, ?, V> field, T object, Set<String> written) {
        V value = field.valueIn(object);
        if (value != null) {
            written.add(kind.name() + "." + field.key());
            collect(field.kind(), value, written);
        }
    }

    @SuppressWarnings("unchecked") // the value is an instance of the member's type
    private static <M> void collectMember(ObjectKind<M, ?> member, Object value, Set<String> written) {
        collect(member, (M) value, written);
    }

    @SuppressWarnings("unchecked") // the values are of the kind's type
    private static <V> void collectAll(Kind<V> kind, List<?> values, Set<String> written) {
        values.forEach(each -> collect(kind, (V) each, written));
    }

    private static String accessor(ObjectKind<?, ?> kind, Field<?, ?, ?> field) {
        return OTHER_NAMES.getOrDefault(kind.name() + "/" + field.key(), field.key());
    }

    private static Class<?> type(ObjectKind<?, ?> kind) {
        return Optional.<Class<?>>ofNullable(MODEL.get(kind.name())).orElseThrow();
    }

    private static Map<String, ObjectKind<?, ?>> objects() {
        Map<String, ObjectKind<?, ?>> objects = new TreeMap<>();
        for (Kind<?> kind : Kinds.reachableFrom(NoticeFields.PRIVACY_NOTICE)) {
            if (kind instanceof ObjectKind<?, ?> object) {
                assertThat(objects.put(object.name(), object))
                        .as("two kinds of one name")
                        .isNull();
            }
        }
        return objects;
    }

    private static List<UnionKind<?>> unions() {
        List<UnionKind<?>> unions = new ArrayList<>();
        for (Kind<?> kind : Kinds.reachableFrom(NoticeFields.PRIVACY_NOTICE)) {
            if (kind instanceof UnionKind<?> union) {
                unions.add(union);
            }
        }
        return unions;
    }

    /** The interfaces that can be reached from a notice by its accessors, by the name they have in the description. */
    private static Map<String, Class<?>> modelTypes() {
        Map<String, Class<?>> found = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(PrivacyNotice.class));
        while (!open.isEmpty()) {
            Class<?> type = open.removeFirst();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else if (found.put(name(type), type) == null) {
                accessors(type).forEach(accessor -> open.addAll(parts(accessor.getGenericReturnType())));
            }
        }
        return found;
    }

    private static List<Class<?>> parts(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .flatMap(argument -> parts(argument).stream())
                    .toList();
        }
        return type instanceof Class<?> plain && plain.isInterface() ? List.of(plain) : List.of();
    }

    /** What a type tells of itself: all that it or its family declares but for conclusions drawn from that. */
    private static List<Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            boolean stated = !method.isDefault() || method.getReturnType() == Stated.class;
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && stated) {
                accessors.put(method.getName(), method);
            }
        }
        return List.copyOf(accessors.values());
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
