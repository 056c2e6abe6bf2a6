package org.noticekit.render.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Law;

/**
 * What the laws want people to be told, by the field that says it: the table {@code duties.csv}.
 *
 * <p>A row is about a field, named as in {@code Consent.withdrawal}, or about a constant of an enum, as in {@code
 * RightKind.access}; it holds for all that is below the field, unless another row does. A cell has the articles of one
 * law, with a slash between those about data from people themselves and those about data from elsewhere, if there are
 * two. An empty cell means that the law does not ask for it, as far as anybody has checked.
 */
final class Duties {
    /** The table in the library. */
    static final Duties KNOWN = read();

    /**
     * Articles of one law, by where data comes from.
     *
     * @param direct about data from people themselves
     * @param indirect about data from elsewhere
     */
    private record Articles(List<String> direct, List<String> indirect) {
        static Articles of(String cell) {
            int slash = cell.indexOf('/');
            return slash < 0
                    ? new Articles(words(cell), words(cell))
                    : new Articles(words(cell.substring(0, slash)), words(cell.substring(slash + 1)));
        }

        private static List<String> words(String text) {
            return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
        }
    }

    private final Map<String, Map<Law, Articles>> rows;

    private Duties(Map<String, Map<Law, Articles>> rows) {
        this.rows = rows;
    }

    /** The fields and constants that rows are about. */
    Set<String> keys() {
        return rows.keySet();
    }

    /** Whether a row is about it. */
    boolean knows(String key) {
        return rows.containsKey(key);
    }

    /**
     * The articles of {@code law} that a field serves.
     *
     * @param key a field that a row is about
     * @param collection where the data comes from; empty if nobody says, so that it may be either
     */
    List<String> articles(String key, Law law, Set<CollectionMode> collection) {
        List<String> articles = new ArrayList<>();
        Optional.ofNullable(rows.get(key)).map(row -> row.get(law)).ifPresent(it -> {
            if (collection.isEmpty() || collection.contains(CollectionMode.DIRECT)) {
                articles.addAll(it.direct());
            }
            if (collection.isEmpty() || collection.contains(CollectionMode.INDIRECT)) {
                articles.addAll(it.indirect());
            }
        });
        return articles.stream().distinct().toList();
    }

    private static Duties read() {
        try (InputStream in = Duties.class.getResourceAsStream("duties.csv")) {
            if (in == null) {
                throw new IllegalStateException("There is no duties.csv.");
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Duties of(List<String> lines) {
        List<String> header = List.of(lines.get(0).split(",", -1));
        Map<String, Map<Law, Articles>> rows = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            if (cells.size() != header.size() || rows.put(cells.get(0), row(header, cells)) != null) {
                throw new IllegalStateException("duties.csv has a wrong line: " + line);
            }
        }
        return new Duties(rows);
    }

    private static Map<Law, Articles> row(List<String> header, List<String> cells) {
        Map<Law, Articles> articles = new EnumMap<>(Law.class);
        for (Law law : Law.values()) {
            int column = header.indexOf(EnumWords.kebab(law));
            if (column > 0) {
                articles.put(law, Articles.of(cells.get(column)));
            }
        }
        return articles;
    }
}
