package org.noticekit.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.noticekit.render.document.Section;

/** The ids of a page or fragment: those of its sections, and others that no section has. */
final class Ids {
    private final String prefix;
    private final Set<String> taken = new HashSet<>();

    private Ids(String prefix) {
        this.prefix = prefix;
    }

    /** The ids of sections and of all their parts, each after the prefix. */
    static Ids of(List<Section> sections, String prefix) {
        Ids ids = new Ids(prefix);
        ids.take(sections);
        return ids;
    }

    private void take(List<Section> sections) {
        for (Section section : sections) {
            taken.add(prefix + section.id());
            take(section.subsections());
        }
    }

    /**
     * What ids can start with that nothing else has: {@code name} after the prefix, with a number if that is taken.
     *
     * @param ends what the ids end with
     */
    String stem(String name, String... ends) {
        String stem = prefix + name;
        for (int number = 2; isTaken(stem, ends); number++) {
            stem = prefix + name + number + "_";
        }
        for (String end : ends) {
            taken.add(stem + end);
        }
        return stem;
    }

    private boolean isTaken(String stem, String... ends) {
        return Stream.of(ends).anyMatch(end -> taken.contains(stem + end));
    }
}
