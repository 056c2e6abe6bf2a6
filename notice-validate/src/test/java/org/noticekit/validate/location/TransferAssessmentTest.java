package org.noticekit.validate.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.validate.location.TransferAssessment.Status;

final class TransferAssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADING = "place,status,first,last,instrument,pinpoint,url,evidence,condition,note\n";

    private static final Set<String> EU = Set.of(
            ("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT " + "RO SE SI SK").split(" "));
    private static final Set<String> EEA_ONLY = Set.of("IS", "LI", "NO");
    private static final Set<String> UNION_TERRITORIES = Set.of("AX", "GF", "GP", "MF", "MQ", "RE", "YT");
    private static final Set<String> UNSETTLED =
            Set.of("AW", "BL", "BQ", "CW", "GL", "NC", "PF", "PM", "SJ", "SX", "TF", "WF");

    @Test
    void theWholeTruthTableForTheUnitedKingdomToday() {
        assertThat(codes(Law.UK_GDPR, Status.DOMESTIC)).containsExactlyInAnyOrder("GB", "UK");
        assertThat(codes(Law.UK_GDPR, Status.APPROVED_ON_CONDITION)).containsExactlyInAnyOrder("CA", "JP", "US");
        assertThat(codes(Law.UK_GDPR, Status.UNKNOWN)).containsExactlyInAnyOrderElementsOf(UNSETTLED);
        assertThat(codes(Law.UK_GDPR, Status.APPROVED))
                .containsAll(EU)
                .containsAll(EEA_ONLY)
                .containsAll(UNION_TERRITORIES)
                .contains("EU", "EEA", "GI", "AD", "AR", "CH", "FO", "GG", "IL", "IM", "JE", "KR", "NZ", "UY")
                .contains("EU-INSTITUTIONS")
                .hasSize(27 + 3 + 7 + 14 + 1);
        assertThat(codes(Law.UK_GDPR, Status.NEEDS_SAFEGUARD)).contains("BR", "AU", "IN", "CN", "KE", "ZA", "EPO");
    }

    @Test
    void theWholeTruthTableForTheEuropeanUnionToday() {
        assertThat(codes(Law.EU_GDPR, Status.DOMESTIC))
                .containsAll(EU)
                .containsAll(EEA_ONLY)
                .containsAll(UNION_TERRITORIES)
                .contains("EU", "EEA", "EU-INSTITUTIONS")
                .hasSize(27 + 3 + 7 + 3);
        assertThat(codes(Law.EU_GDPR, Status.APPROVED_ON_CONDITION)).containsExactlyInAnyOrder("CA", "JP", "US");
        assertThat(codes(Law.EU_GDPR, Status.UNKNOWN)).containsExactlyInAnyOrderElementsOf(UNSETTLED);
        assertThat(codes(Law.EU_GDPR, Status.APPROVED))
                .containsExactlyInAnyOrder(
                        "GB", "UK", "AD", "AR", "BR", "CH", "FO", "GG", "IL", "IM", "JE", "KR", "NZ", "UY", "EPO");
        assertThat(codes(Law.EU_GDPR, Status.NEEDS_SAFEGUARD)).contains("GI", "AU", "IN", "CN", "KE", "ZA");
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void everyPlaceHasOneAnswerUnderEveryLaw(Law law) {
        assertThat(Place.all()).hasSize(254).allSatisfy(place -> {
            TransferAssessment assessment = TransferAssessment.of(place, law, TODAY);
            if (assessment.status() == Status.APPROVED || assessment.status() == Status.NEEDS_SAFEGUARD) {
                assertThat(assessment.isTransfer())
                        .as("%s is a transfer", place)
                        .isTrue();
                assertThat(assessment.provision()).as("provision for %s", place).isPresent();
            }
            if (assessment.status() == Status.DOMESTIC) {
                assertThat(assessment.isTransfer())
                        .as("%s is a transfer", place)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest(name = "{0} under {1} on {2}: {3}")
    @CsvSource({
        "UK, UK_GDPR, 2020-12-31, DOMESTIC",
        "UK, UK_GDPR, 2021-01-01, DOMESTIC",
        "IE, UK_GDPR, 2020-12-31, DOMESTIC",
        "US, UK_GDPR, 2020-07-15, APPROVED_ON_CONDITION",
        "US, UK_GDPR, 2020-07-16, NEEDS_SAFEGUARD",
        "IN, UK_GDPR, 2020-12-31, NEEDS_SAFEGUARD",
        "IE, UK_GDPR, 2021-01-01, APPROVED",
        "KR, UK_GDPR, 2022-12-18, NEEDS_SAFEGUARD",
        "KR, UK_GDPR, 2022-12-19, APPROVED",
        "US, UK_GDPR, 2023-10-11, NEEDS_SAFEGUARD",
        "US, UK_GDPR, 2023-10-12, APPROVED_ON_CONDITION",
        "BR, UK_GDPR, 2026-11-23, NEEDS_SAFEGUARD",
        "IE, EU_GDPR, 2018-05-24, UNKNOWN",
        "IE, EU_GDPR, 2018-05-25, DOMESTIC",
        "GI, UK_GDPR, 2020-12-31, DOMESTIC",
        "GI, EU_GDPR, 2020-12-31, DOMESTIC",
        "GI, EU_GDPR, 2021-01-01, NEEDS_SAFEGUARD",
        "GB, EU_GDPR, 2020-12-31, DOMESTIC",
        "GB, EU_GDPR, 2021-01-01, APPROVED",
        "GB, EU_GDPR, 2021-06-27, APPROVED",
        "GB, EU_GDPR, 2021-06-28, APPROVED",
        "GB, EU_GDPR, 2031-12-27, APPROVED",
        "GB, EU_GDPR, 2031-12-28, NEEDS_SAFEGUARD",
        "KR, EU_GDPR, 2021-12-16, NEEDS_SAFEGUARD",
        "KR, EU_GDPR, 2021-12-17, APPROVED",
        "EPO, EU_GDPR, 2025-07-14, NEEDS_SAFEGUARD",
        "EPO, EU_GDPR, 2025-07-15, APPROVED",
        "EPO, UK_GDPR, 2025-07-15, NEEDS_SAFEGUARD",
        "EU-INSTITUTIONS, UK_GDPR, 2020-12-31, DOMESTIC",
        "EU-INSTITUTIONS, UK_GDPR, 2021-01-01, APPROVED",
        "GB, EU_GDPR, 2027-12-27, APPROVED",
        "BR, EU_GDPR, 2026-01-25, NEEDS_SAFEGUARD",
        "BR, EU_GDPR, 2026-01-26, APPROVED",
        "JP, EU_GDPR, 2019-01-22, NEEDS_SAFEGUARD",
        "JP, EU_GDPR, 2019-01-23, APPROVED_ON_CONDITION",
        "US, EU_GDPR, 2020-07-15, APPROVED_ON_CONDITION",
        "US, EU_GDPR, 2020-07-16, NEEDS_SAFEGUARD",
        "US, EU_GDPR, 2023-07-09, NEEDS_SAFEGUARD",
        "US, EU_GDPR, 2023-07-10, APPROVED_ON_CONDITION",
        "BR, EU_INSTITUTIONS, 2026-11-23, APPROVED",
        "FR, EU_INSTITUTIONS, 2026-11-23, DOMESTIC",
        "UK, UK_LAW_ENFORCEMENT, 2026-11-23, DOMESTIC",
        "IE, UK_LAW_ENFORCEMENT, 2026-11-23, UNKNOWN",
    })
    void theAnswerDependsOnTheDay(String place, Law law, LocalDate day, Status status) {
        assertThat(TransferAssessment.of(Place.of(place), law, day).status()).isEqualTo(status);
    }

    @Test
    void theEuIsNotTheEeaAndNeitherIsTheUnitedKingdom() {
        assertThat(EU).doesNotContainAnyElementsOf(EEA_ONLY).doesNotContain("GB");
        assertThat(TransferAssessment.of(Place.EU, Law.UK_GDPR, TODAY).isTransfer())
                .isTrue();
        assertThat(TransferAssessment.of(Place.EEA, Law.UK_GDPR, TODAY).isTransfer())
                .isTrue();
        assertThat(TransferAssessment.of(Place.UK, Law.EU_GDPR, TODAY).isTransfer())
                .isTrue();
    }

    @Test
    void anUnsettledPlaceIsATransferFromTheUnitedKingdomAllTheSame() {
        assertThat(TransferAssessment.of(Place.of("GL"), Law.UK_GDPR, TODAY).isTransfer())
                .isTrue();
        assertThat(TransferAssessment.of(Place.of("GL"), Law.EU_GDPR, TODAY).isTransfer())
                .isFalse();
    }

    @Test
    void anApprovalNamesItsProvisionAndItsCondition() {
        TransferAssessment us = TransferAssessment.of(Place.of("US"), Law.UK_GDPR, TODAY);

        assertThat(us.provision().map(Citation::text)).hasValue("SI 2023/1028");
        assertThat(us.condition())
                .hasValueSatisfying(condition -> assertThat(condition).contains("UK Extension"));
        assertThat(us).hasToString("APPROVED_ON_CONDITION (SI 2023/1028)");
        assertThat(TransferAssessment.of(Place.of("IE"), Law.UK_GDPR, TODAY)
                        .provision()
                        .map(Citation::text))
                .hasValue("Data Protection Act 2018 Schedule 21 paragraph 5(1)(a)");
        assertThat(TransferAssessment.of(Place.of("AX"), Law.UK_GDPR, TODAY)
                        .provision()
                        .map(Citation::verified))
                .hasValue(false);
        assertThat(TransferAssessment.of(Place.of("IN"), Law.EU_INSTITUTIONS, TODAY)
                        .provision()
                        .map(Citation::text))
                .hasValue("Regulation (EU) 2018/1725 Article 48 (unverified)");
    }

    @Test
    void twoAssessmentsAreEqualIfTheySayTheSame() {
        TransferAssessment france = TransferAssessment.of(Place.of("FR"), Law.UK_GDPR, TODAY);

        assertThat(france)
                .isEqualTo(TransferAssessment.of(Place.of("DE"), Law.UK_GDPR, TODAY))
                .hasSameHashCodeAs(TransferAssessment.of(Place.of("DE"), Law.UK_GDPR, TODAY))
                .isNotEqualTo(TransferAssessment.of(Place.of("CH"), Law.UK_GDPR, TODAY))
                .isNotEqualTo(TransferAssessment.of(Place.of("FR"), Law.EU_GDPR, TODAY))
                .isNotEqualTo(TransferAssessment.of(Place.of("IN"), Law.UK_GDPR, TODAY));
        assertThat(TransferAssessment.of(Place.of("US"), Law.UK_GDPR, TODAY))
                .isNotEqualTo(TransferAssessment.of(Place.of("US"), Law.EU_GDPR, TODAY));
        assertThat(TransferAssessment.of(Place.of("GL"), Law.UK_GDPR, TODAY))
                .isNotEqualTo(TransferAssessment.of(Place.of("GL"), Law.EU_GDPR, TODAY));
    }

    /** What every place is today; a change of a table shows here. Made again with -Dgolden.update=true. */
    @Test
    void theTruthTableIsTheOneThatSomebodyRead() throws IOException {
        Set<String> places = Stream.concat(
                        Place.all().stream().map(Place::value), Arrays.stream(Locale.getISOCountries()))
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder table = new StringBuilder("place,uk-gdpr,eu-gdpr\n");
        for (String place : places) {
            table.append(place);
            for (Law law : List.of(Law.UK_GDPR, Law.EU_GDPR)) {
                TransferAssessment assessment = TransferAssessment.of(Place.of(place), law, TODAY);
                table.append(',')
                        .append(assessment
                                .status()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                        .append(assessment.condition().isPresent() ? " (condition)" : "")
                        .append(assessment.isTransfer() ? " abroad" : "");
            }
            table.append('\n');
        }
        Path golden = Path.of("src/test/resources/org/noticekit/validate/location/places-2026-11-23.csv");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, table);
        }

        assertThat(places).hasSize(249 + 5);
        assertThat(table).hasToString(Files.readString(golden));
    }

    @Test
    void theTablesAreInOrder() throws IOException {
        for (String table : List.of("transfers-uk.csv", "transfers-eu.csv")) {
            try (InputStream bytes = TransferTables.class.getResourceAsStream(table)) {
                List<String> rows = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(line -> line.split(",", 4))
                        .map(cells -> cells[0] + " " + cells[2])
                        .toList();
                assertThat(rows).as(table).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whatUsersLayOverATableHoldsInItsPlace() {
        TransferTables tables = TransferTables.builtIn().with(Law.UK_GDPR, HEADING + """
                # since the last release
                BR,needs-safeguard,2021-01-01,2026-11-30,,,,R,,
                BR,approved,2026-12-01,,"SI 2026/9999, imagined",regulation 2,,R,The recipient must be subject to the LGPD.,

                GL,needs-safeguard,,,,,,K,,"Our officer said ""treat it as abroad""."
                """);

        assertThat(tables.assess(Place.of("BR"), Law.UK_GDPR, LocalDate.of(2026, 11, 30))
                        .status())
                .isEqualTo(Status.NEEDS_SAFEGUARD);
        TransferAssessment brazil = tables.assess(Place.of("BR"), Law.UK_GDPR, LocalDate.of(2026, 12, 1));
        assertThat(brazil).hasToString("APPROVED (SI 2026/9999, imagined regulation 2)");
        assertThat(brazil.condition()).hasValue("The recipient must be subject to the LGPD.");
        assertThat(tables.assess(Place.of("GL"), Law.UK_GDPR, TODAY).note())
                .hasValue("Our officer said \"treat it as abroad\".");
        assertThat(tables.assess(Place.of("IE"), Law.UK_GDPR, TODAY))
                .isEqualTo(TransferAssessment.of(Place.of("IE"), Law.UK_GDPR, TODAY));
        assertThat(tables.assess(Place.of("BR"), Law.EU_GDPR, TODAY))
                .isEqualTo(TransferAssessment.of(Place.of("BR"), Law.EU_GDPR, TODAY));
        assertThat(TransferAssessment.of(Place.of("GL"), Law.UK_GDPR, TODAY).status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BR,approved,,,,,,K | line 2: has 8 cells, not 10",
                "XX,approved,,,,,,K,, | line 2: \"XX\" is not a place this file can name.",
                "BR,adequate,,,,,,K,, | line 2: \"adequate\" is no status",
                "BR,approved,1 May,,,,,K,, | line 2: Text '1 May' could not be parsed",
                "BR,approved,2026-02-02,2026-02-01,,,,K,, | line 2: the last day is before the first",
                "BR,approved,,,,,,X,, | line 2: evidence must be one of P, R, Q, K",
                "BR,approved,,,\"open,,,K,, | line 2: a quotation mark is not closed",
            })
    void aTableThatMakesNoSenseIsRefusedWithItsLine(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransferTables.builtIn().with(Law.EU_GDPR, HEADING + line))
                .withMessageStartingWith(message);
    }

    @Test
    void aTableHasAHeadingALawAndOneAnswerForADay() {
        TransferTables tables = TransferTables.builtIn();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables.with(Law.UK_GDPR, "BR,approved,,,,,,K,,"))
                .withMessage("the first line that is not a remark must be " + HEADING.trim());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables.with(Law.UK_LAW_ENFORCEMENT, HEADING))
                .withMessage("law: there is no table for UK_LAW_ENFORCEMENT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables.with(
                        Law.UK_GDPR, HEADING + "UK,domestic,,2026-01-01,,,,K,,\nGB,unknown,2026-01-01,,,,,K,,"))
                .withMessage("line 3: an earlier line has another answer for GB on the same day");
    }

    private static Set<String> codes(Law law, Status status) {
        return Place.all().stream()
                .filter(place -> TransferAssessment.of(place, law, TODAY).status() == status)
                .map(Place::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
