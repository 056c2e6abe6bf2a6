package org.noticekit.render;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.model.Stated;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;
import org.noticekit.model.WebAddress;

/**
 * A notice made through the model's builders by reflection, with a mark of its own in every value. It knows what a reader
 * must find of it and where it stands, whatever fields the model has.
 */
public final class Specimen {
    private static final int DEEPEST = 6;
    private static final String FILLER =
            "lorem ipsum dolor amet consectetur adipiscing tempor incididunt labore dolore magna aliqua";
    private static final List<String> LANGUAGES =
            List.of("cy", "de", "en", "en-GB", "fr", "ga", "gd", "pl", "nl", "pt-BR");
    private static final Map<String, String> KEYED = Map.ofEntries(
            Map.entry("processors", "processor"),
            Map.entry("processor", "processor"),
            Map.entry("subProcessorOf", "processor"),
            Map.entry("recipients", "recipient"),
            Map.entry("controllers", "controller"),
            Map.entry("schedule", "document"));
    private static final Map<String, String> KEYS = Map.of(
            "PrivacyNotice.processors", "processor",
            "PrivacyNotice.recipients", "recipient",
            "PrivacyNotice.controllers", "controller",
            "PrivacyNotice.documents", "document");

    private final Spoken language;
    private final long seed;
    private final SplittableRandom random;
    private final double density;
    private final String forcedKey;
    private final Object forcedValue;
    private final Optional<UnaryOperator<String>> texts;
    private final List<String> words = new ArrayList<>();
    private final Map<String, NoticePath> paths = new HashMap<>();
    private final Map<NoticePath, String> fields = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<Enum<?>> choices = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> covered = new LinkedHashSet<>();
    private final Map<Class<?>, Integer> families = new HashMap<>();
    private final PrivacyNotice notice;
    private int count;
    private NoticePath here = NoticePath.root();

    private Specimen(
            Spoken language,
            long seed,
            double density,
            String forcedKey,
            Object forcedValue,
            Optional<UnaryOperator<String>> texts) {
        this.language = language;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.density = density;
        this.forcedKey = forcedKey;
        this.forcedValue = forcedValue;
        this.texts = texts;
        this.notice = (PrivacyNotice) thing(PrivacyNotice.class, 0);
    }

    /** A notice with each optional value in it with this probability. */
    public static Specimen of(long seed, double density) {
        return in(Spoken.ENGLISH, seed, density);
    }

    /** Such a notice in another language. No word in it is of any language but the names that are made of keys. */
    public static Specimen in(Spoken language, long seed, double density) {
        return new Specimen(language, seed, density, "", Optional.empty(), Optional.empty());
    }

    /** A notice in which every text is a mark and nothing else. */
    public static Specimen marked(long seed, double density) {
        return new Specimen(Spoken.ENGLISH, seed, density, "", Optional.empty(), Optional.of(mark -> mark));
    }

    /**
     * The same notice with what {@code texts} makes of the marks in their place; in prose, all that could be markup is
     * escaped.
     */
    public Specimen saying(UnaryOperator<String> texts) {
        return new Specimen(language, seed, density, forcedKey, forcedValue, Optional.of(texts));
    }

    /** A notice in which a field, named as in {@code Consent.explicit}, has this value wherever it can stand. */
    public static Specimen with(long seed, String field, Object value) {
        return new Specimen(Spoken.ENGLISH, seed, 0.3, field, value, Optional.empty());
    }

    public PrivacyNotice notice() {
        return notice;
    }

    /** What a reader must find in the text. */
    public List<String> words() {
        return words;
    }

    /** Where each of the words and addresses is in the notice. */
    public Map<String, NoticePath> paths() {
        return paths;
    }

    /** The values that have no values of their own, each by where it is, with its field, named as in {@code Link.url}. */
    public Map<NoticePath, String> fields() {
        return fields;
    }

    /** The field of the value that has this mark. */
    public String field(String mark) {
        return fields.getOrDefault(paths.getOrDefault(mark, NoticePath.root()), "");
    }

    /** Where links must lead. */
    public List<String> addresses() {
        return addresses;
    }

    public List<Enum<?>> choices() {
        return choices;
    }

    public List<Place> places() {
        return places;
    }

    /** The fields that have a value somewhere in the notice. */
    public Set<String> covered() {
        return covered;
    }

    private Object thing(Class<?> type, int depth) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (ModelTypes.Field field : ModelTypes.fieldsOf(type)) {
                fill(builder, field, depth);
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type.getName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private void fill(Object builder, ModelTypes.Field field, int depth) throws ReflectiveOperationException {
        boolean wanted = field.isMandatory() || random.nextDouble() < density;
        boolean tooDeep = depth > DEEPEST && !field.isMandatory();
        if (!wanted || tooDeep) {
            return;
        }
        NoticePath owner = here;
        here = owner.child(field.name());
        field.setter().invoke(builder, value(field, depth));
        here = owner;
    }

    private Object value(ModelTypes.Field field, int depth) {
        Class<?> container = field.container();
        if (container == Optional.class) {
            return Optional.of(one(field, depth));
        }
        if (container == Stated.class) {
            return random.nextInt(4) == 0 ? none(field) : Stated.of(several(field, depth));
        }
        if (container == List.class) {
            return several(field, depth);
        }
        if (container == Set.class) {
            return new LinkedHashSet<>(several(field, depth));
        }
        if (container == Map.class) {
            Map<Identifier, Object> map = new LinkedHashMap<>();
            String kind = KEYS.getOrDefault(field.key(), "key" + ++count);
            int size = KEYS.containsKey(field.key()) ? 3 : 1 + random.nextInt(2);
            NoticePath owner = here;
            for (int i = 1; i <= size; i++) {
                here = owner.child(kind + "-" + i);
                map.put(Identifier.of(kind + "-" + i), one(field, depth));
            }
            here = owner;
            return map;
        }
        return one(field, depth);
    }

    private Object none(ModelTypes.Field field) {
        covered.add(field.key());
        fields.put(here, field.key());
        return Stated.none();
    }

    private List<Serializable> several(ModelTypes.Field field, int depth) {
        List<Serializable> items = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        NoticePath owner = here;
        for (int i = 0; i < size; i++) {
            here = field.container() == Set.class ? owner : owner.child(i);
            items.add((Serializable) one(field, depth));
        }
        here = owner;
        return items;
    }

    private Object one(ModelTypes.Field field, int depth) {
        covered.add(field.key());
        if (!field.element().isInterface()) {
            fields.put(here, field.key());
        }
        Object made = made(field, depth);
        if (field.key().equals(forcedKey)) {
            return forcedValue;
        }
        if (made instanceof Enum<?> choice) {
            choices.add(choice);
        }
        return made;
    }

    private Object made(ModelTypes.Field field, int depth) {
        Class<?> type = field.element();
        if (type == Text.class) {
            return Text.of(texts.map(it -> it.apply(mark()))
                    .orElseGet(() -> pick("%s", "%s & %s <b>", "1. %s", "%s \"%s\" *%s*")));
        }
        if (type == Prose.class) {
            return texts.map(it -> Prose.of(escaped(it.apply(mark())))).orElseGet(this::prose);
        }
        if (type == EmailAddress.class) {
            return EmailAddress.of((texts.isEmpty() ? mark() : said("mailbox" + ++count)) + "@example.gov.uk");
        }
        if (type == PhoneNumber.class) {
            return PhoneNumber.of(said("0800 " + (100_000 + ++count)));
        }
        if (type == WebAddress.class) {
            return WebAddress.of(address());
        }
        if (type == LanguageTag.class) {
            return field.key().equals("PrivacyNotice.language")
                    ? LanguageTag.of(language.tag())
                    : LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
        }
        if (type == NoticeDate.class) {
            return date();
        }
        if (type == TimePeriod.class) {
            return period();
        }
        if (type == Place.class) {
            places.add(Place.all().get(random.nextInt(Place.all().size())));
            return places.get(places.size() - 1);
        }
        if (type == Identifier.class) {
            return Identifier.of(KEYED.getOrDefault(field.name(), "key") + "-" + (1 + random.nextInt(3)));
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return Integer.parseInt(said(Integer.toString(10_000 + ++count)));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return thing(type.isSealed() ? member(type) : type, depth + 1);
    }

    /** The members of a family take turns; one with a forced value always goes first. */
    private Class<?> member(Class<?> type) {
        Class<?>[] family = type.getPermittedSubclasses();
        for (Class<?> member : family) {
            if (forcedKey.startsWith(member.getSimpleName() + ".")) {
                return member;
            }
        }
        int turn = families.computeIfAbsent(type, it -> random.nextInt(family.length));
        families.put(type, turn + 1);
        return family[turn % family.length];
    }

    private static String escaped(String text) {
        return text.replaceAll("[!-/:-@\\[-`{-~]", "\\\\$0");
    }

    private Prose prose() {
        return switch (random.nextInt(8)) {
            case 0 -> Prose.of("- " + mark() + "\n- *" + mark() + "*\n\n  " + mark());
            case 1 -> Prose.of(mark() + "\n\n" + mark() + ".");
            case 2 -> Prose.of("3. " + mark() + "\n7. **" + mark() + "** " + mark());
            case 3 -> Prose.of("[" + mark() + "](" + address() + "), <" + address() + ">.");
            case 4 -> Prose.of("# " + mark() + "\n> `" + mark() + "` <i>" + mark() + "</i> &amp; [" + mark() + "]");
            case 5 -> Prose.of("[" + mark() + "](javascript:" + mark() + ")");
            default -> Prose.of(mark() + " " + FILLER + ", " + mark() + ".");
        };
    }

    private String pick(String... patterns) {
        String pattern = patterns[random.nextInt(patterns.length)];
        while (pattern.contains("%s")) {
            pattern = pattern.replaceFirst("%s", mark());
        }
        return pattern;
    }

    /** A word that stands nowhere else. */
    private String mark() {
        return said("zq" + (10_000 + ++count) + "qz");
    }

    private String address() {
        String address = "https://www.example.gov.uk/uq" + (10_000 + ++count) + "qu?a=b&c=d";
        addresses.add(address);
        paths.put(address, here);
        return address;
    }

    private String said(String word) {
        words.add(word);
        paths.put(word, here);
        return word;
    }

    private NoticeDate date() {
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9000));
        String month = language.month(day.getMonthValue()) + " " + day.getYear();
        return switch (random.nextInt(3)) {
            case 0 -> {
                said(Integer.toString(day.getYear()));
                yield NoticeDate.of(day.toString().substring(0, 4));
            }
            case 1 -> {
                said(month);
                yield NoticeDate.of(day.toString().substring(0, 7));
            }
            default -> {
                said(language.day(day.getDayOfMonth()) + " " + month);
                yield NoticeDate.of(day);
            }
        };
    }

    private TimePeriod period() {
        int number = 2 + ++count;
        return switch (random.nextInt(4)) {
            case 0 -> {
                said(language.aYearAndMonthsAndADay(number));
                yield TimePeriod.of("P1Y" + number + "M1D");
            }
            case 1 -> {
                said(language.weeks(number));
                yield TimePeriod.of("P" + number + "W");
            }
            default -> {
                said(language.years(number));
                yield TimePeriod.of("P" + number + "Y");
            }
        };
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Specimen[%d marks]", count);
    }
}
