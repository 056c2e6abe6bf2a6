package org.noticekit.testkit.jqwik;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Stated;

/**
 * Makes notices up through the model's builders, by reflection: whatever fields the model has, the notices have. References
 * are always to something that the notice has.
 */
final class NoticeMaker {

    private static final int DEEPEST = 14;

    /** The fields of a notice whose keys others refer to. */
    private static final List<String> REFERRED = List.of("processors", "recipients", "controllers", "documents");

    /** The fields that hold such keys under another name. */
    private static final Map<String, String> REFERRING =
            Map.of("processor", "processors", "subProcessorOf", "processors", "schedule", "documents");

    private final Random random;
    private final double fullness;
    private final Function<Random, String> words;
    private final Map<String, List<Identifier>> declared = new LinkedHashMap<>();

    private NoticeMaker(Random random, Function<Random, String> words) {
        this.random = random;
        this.fullness = random.nextDouble() / 2;
        this.words = words;
    }

    /** A notice with any texts, harmless and hostile. */
    static PrivacyNotice notice(Random random) {
        return new NoticeMaker(random, Texts::any).make();
    }

    /** A notice with plain texts. */
    static PrivacyNotice plainNotice(Random random) {
        return new NoticeMaker(random, Texts::plain).make();
    }

    private PrivacyNotice make() {
        REFERRED.forEach(field -> declared.put(field, ids(occurs() ? 1 + random.nextInt(2) : 0)));
        return (PrivacyNotice) group(PrivacyNotice.class, 0);
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

    private Object group(Class<?> type, int depth) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (ModelField field : ModelField.of(type)) {
                boolean pool = depth == 0 && declared.containsKey(field.name());
                boolean wanted =
                        pool ? !declared.getOrDefault(field.name(), List.of()).isEmpty() : occurs() && depth < DEEPEST;
                if (field.isMandatory() || wanted) {
                    Object value = value(field, depth + 1);
                    if (value != null) {
                        field.setter().invoke(builder, value);
                    }
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type.getName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    /** What the field's setter takes; null if the field can only refer to what the notice does not have. */
    private @Nullable Object value(ModelField field, int depth) {
        Class<?> container = field.container();
        if (container == Optional.class) {
            Object some = one(field, depth);
            return some == null ? null : Optional.of(some);
        }
        if (container == Stated.class) {
            return Stated.of(several(field, depth));
        }
        if (container == List.class || container == Set.class) {
            List<Serializable> items = several(field, depth);
            return container == Set.class ? new LinkedHashSet<>(items) : items;
        }
        return container == Map.class ? entries(field, depth) : one(field, depth);
    }

    private List<Serializable> several(ModelField field, int depth) {
        List<Serializable> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object item = one(field, depth);
            if (item != null) {
                items.add((Serializable) item);
            }
        }
        return items;
    }

    private Map<Identifier, Object> entries(ModelField field, int depth) {
        boolean pool = depth == 1 && declared.containsKey(field.name());
        List<Identifier> ids = pool ? declared.getOrDefault(field.name(), List.of()) : ids(1 + random.nextInt(2));
        Map<Identifier, Object> entries = new LinkedHashMap<>();
        for (Identifier id : ids) {
            Object entry = one(field, depth);
            if (entry != null) {
                entries.put(id, entry);
            }
        }
        return entries;
    }

    private @Nullable Object one(ModelField field, int depth) {
        Class<?> type = field.element();
        if (type == Identifier.class) {
            return key(field.name());
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return random.nextInt(19);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type.isSealed()) {
            Class<?>[] family = type.getPermittedSubclasses();
            return group(family[random.nextInt(family.length)], depth);
        }
        return type.isInterface() ? group(type, depth) : Texts.of(type, random, words);
    }

    private @Nullable Identifier key(String field) {
        String target = REFERRING.getOrDefault(field, field);
        if (!declared.containsKey(target)) {
            return Identifier.of(Texts.id(random));
        }
        List<Identifier> ids = declared.getOrDefault(target, List.of());
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }
}
