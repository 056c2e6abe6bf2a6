package org.noticekit.validate.location;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.noticekit.model.Law;
import org.noticekit.model.Place;

/**
 * What is known of where personal data may go, and since when: one table for the UK GDPR and one for the EU GDPR.
 * Immutable.
 *
 * <p>The tables of the library know the law up to 3 October 2026. What happened since, or what your lawyers see
 * otherwise, can be laid over them:
 *
 * <pre>{@code
 * TransferTables tables = TransferTables.builtIn().with(Law.UK_GDPR, """
 *         place,status,first,last,instrument,pinpoint,url,evidence,condition,note
 *         GL,needs-safeguard,2021-01-01,,,,,K,,Our officer decided so.
 *         """);
 * }</pre>
 */
public final class TransferTables {

    private static final TransferTables BUILT_IN = new TransferTables(
            TransferTable.empty(Law.UK_GDPR, LocalDate.of(2021, 1, 1)).with(text("transfers-uk.csv")),
            TransferTable.empty(Law.EU_GDPR, LocalDate.of(2018, 5, 25)).with(text("transfers-eu.csv")));

    private final TransferTable uk;
    private final TransferTable eu;

    private TransferTables(TransferTable uk, TransferTable eu) {
        this.uk = uk;
        this.eu = eu;
    }

    /** The tables that come with the library. */
    public static TransferTables builtIn() {
        return BUILT_IN;
    }

    /**
     * These tables, but what {@code csv} says of a place holds in place of all that they said of it under that law, so
     * repeat what remains true. A place that is not named keeps its answers.
     *
     * <p>The text is a heading, {@code place,status,first,last,instrument,pinpoint,url,evidence,condition,note}, and a
     * line for each answer. {@code status} is {@code domestic}, {@code approved}, {@code approved-on-condition},
     * {@code needs-safeguard} or {@code unknown}; {@code first} and {@code last} are days, both included, and may be left
     * empty; {@code evidence} is P, R or Q for what somebody read in the law, with a regulator or in a summary, and K for
     * what nobody has checked, which is then cited as unverified. A line that begins with {@code #} is a remark.
     *
     * @throws IllegalArgumentException if {@code law} is neither the UK GDPR nor the EU GDPR, or {@code csv} is no such
     *     table; the message names the line
     */
    public TransferTables with(Law law, String csv) {
        Objects.requireNonNull(csv, "csv");
        return switch (law) {
            case UK_GDPR -> new TransferTables(uk.with(csv), eu);
            case EU_GDPR -> new TransferTables(uk, eu.with(csv));
            case EU_INSTITUTIONS, UK_LAW_ENFORCEMENT ->
                throw new IllegalArgumentException("law: there is no table for " + law);
        };
    }

    /**
     * What {@code law} says on {@code asOf} of data going to {@code place}.
     *
     * <p>Before 2021 the law of the United Kingdom was the GDPR of the European Union, of which it was part. The
     * institutions of the European Union follow the decisions made under the EU GDPR. Under Part 3 of the Data
     * Protection Act 2018 only the United Kingdom is known; its own approvals are not in the tables.
     */
    public TransferAssessment assess(Place place, Law law, LocalDate asOf) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asOf, "asOf");
        return switch (law) {
            case UK_GDPR -> uk.covers(asOf) ? uk.assess(place, law, asOf) : eu.assess(place, Law.EU_GDPR, asOf);
            case EU_GDPR, EU_INSTITUTIONS -> eu.assess(place, law, asOf);
            case UK_LAW_ENFORCEMENT ->
                TransferAssessment.bare(
                        place.isUnitedKingdom()
                                ? TransferAssessment.Status.DOMESTIC
                                : TransferAssessment.Status.UNKNOWN);
        };
    }

    private static String text(String resource) {
        try (InputStream bytes = Objects.requireNonNull(TransferTables.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
