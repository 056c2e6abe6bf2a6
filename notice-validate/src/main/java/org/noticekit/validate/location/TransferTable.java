package org.noticekit.validate.location;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.model.Place;

/** One law's answers for every place it has one for, each with the days on which it holds. */
final class TransferTable {

    static final TransferTable UK = read("transfers-uk.csv", Law.UK_GDPR, LocalDate.of(2021, 1, 1));
    static final TransferTable EU = read("transfers-eu.csv", Law.EU_GDPR, LocalDate.of(2018, 5, 25));

    /** One line of the table: an answer and the days, both included, from and to which it holds. */
    record Row(
            String place,
            TransferAssessment.Status status,
            LocalDate first,
            LocalDate last,
            Optional<Citation> provision,
            Optional<String> note) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final LocalDate since;
    private final Map<String, List<Row>> rows;

    private TransferTable(LocalDate since, Map<String, List<Row>> rows) {
        this.since = since;
        this.rows = rows;
    }

    /** Whether the law had begun to apply on that day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(since);
    }

    /** The line that holds for the place on that day; empty if the law has nothing special to say of it then. */
    Optional<Row> row(Place place, LocalDate day) {
        String code = place.isUnitedKingdom() ? "GB" : place.value();
        for (Row row : rows.getOrDefault(code, List.of())) {
            if (row.holds(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static TransferTable read(String resource, Law law, LocalDate since) {
        return new TransferTable(
                since,
                Csv.rows(resource).stream().map(cells -> row(cells, law)).collect(Collectors.groupingBy(Row::place)));
    }

    private static Row row(List<String> cells, Law law) {
        return new Row(
                cells.get(0),
                TransferAssessment.Status.valueOf(cells.get(1).replace('-', '_').toUpperCase(Locale.ROOT)),
                given(cells.get(2)).map(LocalDate::parse).orElse(LocalDate.MIN),
                given(cells.get(3)).map(LocalDate::parse).orElse(LocalDate.MAX),
                given(cells.get(4)).map(instrument -> Citation.builder()
                        .law(law)
                        .instrument(instrument)
                        .pinpoint(given(cells.get(5)))
                        .url(given(cells.get(6)))
                        .verified(!cells.get(7).equals("K"))
                        .build()),
                given(cells.get(8)));
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
