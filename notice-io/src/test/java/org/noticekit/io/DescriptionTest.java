package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Stated;
import tools.jackson.databind.json.JsonMapper;

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

    /** That each field is written from where it is read into is for {@link RoundTripTest} to show. */
    @TestFactory
    Stream<DynamicTest> everyFieldIsReadIntoTheAccessorOfItsName() {
        return objects().values().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> assertReadsEachField(kind)));
    }

    private static void assertReadsEachField(ObjectKind<?> kind) throws ReflectiveOperationException {
        Values values = fullValues(kind);
        Object made = kind.make(values);
        for (Field<?> field : kind.fields()) {
            Object told = type(kind).getMethod(accessor(kind, field)).invoke(made);
            assertThat(told).as(field.key()).isEqualTo(values.get(field));
        }
    }

    @TestFactory
    Stream<DynamicTest> fieldsAreWrittenInTheOrderInWhichTheyAreDescribed() {
        return objects().values().stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.name(), () -> assertThat(keysWritten(kind)).containsExactlyElementsOf(kind.keys())));
    }

    private static <T> Collection<String> keysWritten(ObjectKind<T> kind) {
        JsonOutput out = new JsonOutput();
        out.startObject();
        kind.writeFields(kind.make(fullValues(kind)), out);
        out.endObject();
        return JsonMapper.shared().readTree(out.toString()).propertyNames();
    }

    private static Values fullValues(ObjectKind<?> kind) {
        NoticeGenerator generator = NoticeGenerator.full(1);
        Values values = new Values(kind.fields().size());
        for (Field<?> field : kind.fields()) {
            values.set(field, generator.value(field.kind(), field.key(), 1));
        }
        return values;
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
        collect(PrivacyNoticeFields.KIND, NoticeGenerator.fullNotice(1), written);
        Set<String> described = new TreeSet<>();
        objects().values().forEach(kind -> kind.fields()
                .forEach(field -> described.add(kind.name() + "." + field.key())));

        assertThat(written).isEqualTo(described);
    }

    private static void collect(Kind<?> kind, Object value, Set<String> written) {
        if (kind instanceof ObjectKind<?> object) {
            object.fields().forEach(field -> collectField(object, field, value, written));
        } else if (kind instanceof UnionKind<?> union) {
            union.members().values().stream()
                    .filter(member -> type(member).isInstance(value))
                    .forEach(member -> collect(member, value, written));
        } else if (kind instanceof LaterKind<?> later) {
            collect(later.resolved(), value, written);
        } else if (kind instanceof ListKind<?> list) {
            elements(value).forEach(each -> collect(list.item(), each, written));
        } else if (kind instanceof MapKind<?> map) {
            elements(value).forEach(each -> collect(map.value(), each, written));
        }
    }

    private static void collectField(ObjectKind<?> kind, Field<?> field, Object object, Set<String> written) {
        Object told = tell(object, accessor(kind, field));
        Object value = told instanceof Optional<?> optional ? optional.orElse(null) : told;
        if (value != null && !(value instanceof Collection<?> all && all.isEmpty())) {
            written.add(kind.name() + "." + field.key());
            collect(field.kind(), value, written);
        }
    }

    private static Object tell(Object object, String accessor) {
        try {
            Class<?> type = Stream.of(object.getClass().getInterfaces())
                    .filter(Class::isInterface)
                    .findFirst()
                    .orElseThrow();
            return type.getMethod(accessor).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Collection<?> elements(Object value) {
        if (value instanceof Stated<?> stated) {
            return stated.items();
        }
        return value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
    }

    private static String accessor(ObjectKind<?> kind, Field<?> field) {
        return OTHER_NAMES.getOrDefault(kind.name() + "/" + field.key(), field.key());
    }

    private static Class<?> type(ObjectKind<?> kind) {
        return Optional.<Class<?>>ofNullable(MODEL.get(kind.name())).orElseThrow();
    }

    private static Map<String, ObjectKind<?>> objects() {
        Map<String, ObjectKind<?>> objects = new TreeMap<>();
        for (Kind<?> kind : Kinds.reachableFrom(PrivacyNoticeFields.KIND)) {
            if (kind instanceof ObjectKind<?> object) {
                assertThat(objects.put(object.name(), object))
                        .as("two kinds of one name")
                        .isNull();
            }
        }
        return objects;
    }

    private static List<UnionKind<?>> unions() {
        List<UnionKind<?>> unions = new ArrayList<>();
        for (Kind<?> kind : Kinds.reachableFrom(PrivacyNoticeFields.KIND)) {
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
