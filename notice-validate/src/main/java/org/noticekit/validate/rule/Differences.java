package org.noticekit.validate.rule;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Prose;
import org.noticekit.model.Stated;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/**
 * Holds two versions of a notice against each other, field by field. Their words are in different languages, and the
 * addresses and numbers that they give can be different offices' for that reason: of these, only that they are there is
 * compared. All else must be equal.
 */
final class Differences {

    /** What is a version's own. */
    private static final Set<String> OWN = Set.of("id", "language", "languageVersions", "url", "title");

    private static final Set<Class<?>> WORDS =
            Set.of(Text.class, Prose.class, WebAddress.class, EmailAddress.class, PhoneNumber.class);

    private final String other;
    private final boolean bothWays;
    private final List<Part<String>> found = new ArrayList<>();

    private Differences(String other, boolean bothWays) {
        this.other = other;
        this.bothWays = bothWays;
    }

    /**
     * What {@code theirs} has and {@code mine} has not: a sentence each, about the place in {@code mine}. Where both say
     * something and not the same is told once, of the version whose language comes later in the alphabet.
     *
     * @param other what the other version is called within a sentence
     */
    static List<Part<String>> between(PrivacyNotice mine, PrivacyNotice theirs, String other) {
        boolean bothWays = mine.language().value().compareTo(theirs.language().value()) > 0;
        Differences differences = new Differences(other, bothWays);
        differences.parts(mine, theirs, new Subject(NoticePath.root(), "the notice"));
        return List.copyOf(differences.found);
    }

    private void parts(Object mine, Object theirs, Subject at) {
        if (!mine.getClass().equals(theirs.getClass())) {
            differ(at, " says something of another kind than this one");
            return;
        }
        boolean root = at.path().segments().isEmpty();
        for (Method accessor : Accessors.of(mine).all()) {
            if (!root || !OWN.contains(accessor.getName())) {
                field(Accessors.read(accessor, mine), Accessors.read(accessor, theirs), at, accessor.getName());
            }
        }
    }

    private void field(Object mine, Object theirs, Subject owner, String name) {
        Subject at = owner.field(name);
        if (mine instanceof Optional<?> my && theirs instanceof Optional<?> their) {
            if (my.isPresent() && their.isPresent()) {
                value(my.get(), their.get(), at);
            } else if (their.isPresent()) {
                lacks(owner, name);
            }
        } else if (mine instanceof Stated<?> my && theirs instanceof Stated<?> their) {
            if (my.isStated() && their.isStated()) {
                items(my.items(), their.items(), at);
            } else if (their.isStated()) {
                lacks(owner, name);
            }
        } else if (mine instanceof Map<?, ?> my && theirs instanceof Map<?, ?> their) {
            entries(my, their, my.isEmpty() ? owner : at);
        } else if (mine instanceof Set<?> my && theirs instanceof Set<?> their) {
            if (!their.isEmpty() && my.isEmpty()) {
                lacks(owner, name);
            } else if (!my.isEmpty() && !their.isEmpty() && !my.equals(their)) {
                differ(at, " says " + words(their) + ", and this one says " + words(my));
            }
        } else if (mine instanceof List<?> my && theirs instanceof List<?> their) {
            if (my.isEmpty() && !their.isEmpty()) {
                tell(name, " has " + counted(their.size()) + ", and this one has none", owner);
            } else {
                items(my, their, at);
            }
        } else {
            value(mine, theirs, at);
        }
    }

    private void entries(Map<?, ?> mine, Map<?, ?> theirs, Subject at) {
        theirs.forEach((key, their) -> {
            Object my = mine.get(key);
            if (my == null) {
                lacks(at, key.toString());
            } else {
                value(my, their, at.field(key.toString()));
            }
        });
    }

    private void items(List<?> mine, List<?> theirs, Subject at) {
        if (mine.size() < theirs.size() || (bothWays && mine.size() != theirs.size() && !theirs.isEmpty())) {
            add(at, " has " + counted(theirs.size()) + ", and this one has " + counted(mine.size()));
            return;
        }
        Iterator<?> others = theirs.iterator();
        for (int i = 0; i < mine.size() && others.hasNext(); i++) {
            value(mine.get(i), others.next(), new Subject(at.path().child(i), at.name()));
        }
    }

    private void value(Object mine, Object theirs, Subject at) {
        if (WORDS.stream().anyMatch(type -> type.isInstance(mine))) {
            return;
        }
        if (Accessors.of(mine).all().isEmpty()
                && Accessors.of(theirs).all().isEmpty()
                && mine.getClass().equals(theirs.getClass())) {
            if (!Objects.equals(mine, theirs)) {
                differ(at, " says " + word(theirs) + ", and this one says " + word(mine));
            }
        } else {
            parts(mine, theirs, at);
        }
    }

    private void lacks(Subject owner, String name) {
        String what = "Of \"" + name + "\", " + other + " says something, and this one does not.";
        found.add(new Part<>(what, owner));
    }

    private void differ(Subject at, String how) {
        if (bothWays) {
            add(at, how);
        }
    }

    private void add(Subject at, String how) {
        List<String> segments = at.path().segments();
        tell(segments.get(segments.size() - 1), how, at);
    }

    private void tell(String name, String how, Subject at) {
        found.add(new Part<>("Of \"" + name + "\", " + other + how + ".", at));
    }

    private static String counted(int items) {
        return items == 0 ? "none" : Integer.toString(items);
    }

    private static String words(Set<?> values) {
        List<String> words = values.stream().map(Differences::word).toList();
        return String.join(", ", words);
    }

    private static String word(Object value) {
        return value instanceof Enum<?> choice ? EnumWords.kebab(choice) : value.toString();
    }
}
