package org.noticekit.validate.location;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.finding.Citation;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.Law;
import org.noticekit.model.Place;

/** One law's answers for every place it has one for, each with the days on which it holds. Immutable. */
final class TransferTable {

    private static final List<String> HEADING = List.of(
            "place", "status", "first", "last", "instrument", "pinpoint", "url", "evidence", "condition", "note");

    /** Who read it: P in the law itself, R with a regulator, Q in a dated summary; K, nobody has checked it yet. */
    private static final List<String> EVIDENCE = List.of("P", "R", "Q", "K");

    /** One line of the table: an answer and the days, both included, from and to which it holds. */
    record Row(
            String place,
            TransferAssessment.Status status,
            LocalDate first,
            LocalDate last,
            Optional<Citation> provision,
            Optional<String> condition,
            Optional<String> note) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean meets(Row other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    private final Law law;
    private final LocalDate since;
    private final Map<String, List<Row>> rows;

    private TransferTable(Law law, LocalDate since, Map<String, List<Row>> rows) {
        this.law = law;
        this.since = since;
        this.rows = rows;
    }

    /** A table that has nothing special to say of any place. */
    static TransferTable empty(Law law, LocalDate since) {
        return new TransferTable(law, since, Map.of());
    }

    /**
     * This table, but what the text says of a place holds in place of all that this table said of it.
     *
     * @throws IllegalArgumentException if the text is not such a table; the message names the line
     */
    TransferTable with(String text) {
        List<Csv.Row> read = Csv.rows(text);
        if (read.isEmpty() || !read.get(0).cells().equals(HEADING)) {
            throw new IllegalArgumentException(
                    "the first line that is not a remark must be " + String.join(",", HEADING));
        }
        Map<String, List<Row>> added = new HashMap<>();
        for (Csv.Row each : read.subList(1, read.size())) {
            Row row = row(each);
            List<Row> same = added.computeIfAbsent(row.place(), place -> new ArrayList<>());
            if (same.stream().anyMatch(row::meets)) {
                throw new IllegalArgumentException("line " + each.line() + ": an earlier line has another answer for "
                        + row.place() + " on the same day");
            }
            same.add(row);
        }
        Map<String, List<Row>> all = new HashMap<>(rows);
        added.forEach((place, answers) -> all.put(place, List.copyOf(answers)));
        return new TransferTable(law, since, Map.copyOf(all));
    }

    /** Whether the law had begun to apply on that day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(since);
    }

    /**
     * What the table says on that day of data going to the place.
     *
     * @param judged the law that asks: the table's own, or one that follows its decisions
     */
    TransferAssessment assess(Place place, Law judged, LocalDate day) {
        if (!covers(day)) {
            return TransferAssessment.bare(TransferAssessment.Status.UNKNOWN);
        }
        Optional<Row> row = row(place, day);
        TransferAssessment.Status status = row.map(Row::status).orElse(TransferAssessment.Status.NEEDS_SAFEGUARD);
        boolean abroad = judged == Law.UK_GDPR
                ? !place.isUnitedKingdom()
                : status != TransferAssessment.Status.DOMESTIC && status != TransferAssessment.Status.UNKNOWN;
        return new TransferAssessment(
                status,
                abroad,
                row.flatMap(Row::provision).or(() -> safeguards(status, judged)),
                row.flatMap(Row::condition),
                row.flatMap(Row::note));
    }

    /** The line that holds for the place on that day; empty if the law has nothing special to say of it then. */
    private Optional<Row> row(Place place, LocalDate day) {
        return rows.getOrDefault(code(place), List.of()).stream()
                .filter(row -> row.holds(day))
                .findFirst();
    }

    /** The provision on safeguards, for places that no decision is about. */
    private static Optional<Citation> safeguards(TransferAssessment.Status status, Law law) {
        if (status != TransferAssessment.Status.NEEDS_SAFEGUARD) {
            return Optional.empty();
        }
        Citation.Builder provision = Citation.builder().law(law);
        return Optional.of(
                switch (law) {
                    case EU_INSTITUTIONS ->
                        provision
                                .instrument("Regulation (EU) 2018/1725")
                                .pinpoint("Article 48")
                                .url("https://eur-lex.europa.eu/eli/reg/2018/1725/oj")
                                .verified(false)
                                .build();
                    case EU_GDPR ->
                        provision
                                .instrument("EU GDPR")
                                .pinpoint("Article 46")
                                .url("https://eur-lex.europa.eu/eli/reg/2016/679/oj")
                                .verified(true)
                                .build();
                    case UK_GDPR ->
                        provision
                                .instrument("UK GDPR")
                                .pinpoint("Article 46")
                                .url("https://www.legislation.gov.uk/eur/2016/679/article/46")
                                .verified(true)
                                .build();
                    case UK_LAW_ENFORCEMENT -> throw new IllegalArgumentException("law: there is no table for " + law);
                });
    }

    private static String code(Place place) {
        return place.isUnitedKingdom() ? "GB" : place.value();
    }

    private Row row(Csv.Row read) {
        List<String> cells = read.cells();
        try {
            if (cells.size() != HEADING.size()) {
                throw new IllegalArgumentException("has " + cells.size() + " cells, not " + HEADING.size());
            }
            Optional<LocalDate> first = given(cells.get(2)).map(LocalDate::parse);
            Optional<LocalDate> last = given(cells.get(3)).map(LocalDate::parse);
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw new IllegalArgumentException("the last day is before the first");
            }
            if (!EVIDENCE.contains(cells.get(7))) {
                throw new IllegalArgumentException("evidence must be one of " + String.join(", ", EVIDENCE));
            }
            return new Row(
                    code(Place.of(cells.get(0))),
                    status(cells.get(1)),
                    first.orElse(LocalDate.MIN),
                    last.orElse(LocalDate.MAX),
                    provision(cells),
                    given(cells.get(8)),
                    given(cells.get(9)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("line " + read.line() + ": " + e.getMessage(), e);
        }
    }

    private static TransferAssessment.Status status(String word) {
        for (TransferAssessment.Status status : TransferAssessment.Status.values()) {
            if (EnumWords.kebab(status).equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no status");
    }

    private Optional<Citation> provision(List<String> cells) {
        return given(cells.get(4)).map(instrument -> Citation.builder()
                .law(law)
                .instrument(instrument)
                .pinpoint(given(cells.get(5)))
                .url(given(cells.get(6)))
                .verified(!cells.get(7).equals("K"))
                .build());
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
