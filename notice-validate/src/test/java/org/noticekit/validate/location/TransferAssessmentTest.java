package org.noticekit.validate.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
                .hasSize(27 + 3 + 7 + 14);
        assertThat(codes(Law.UK_GDPR, Status.NEEDS_SAFEGUARD)).contains("BR", "AU", "IN", "CN", "KE", "ZA");
    }

    @Test
    void theWholeTruthTableForTheEuropeanUnionToday() {
        assertThat(codes(Law.EU_GDPR, Status.DOMESTIC))
                .containsAll(EU)
                .containsAll(EEA_ONLY)
                .containsAll(UNION_TERRITORIES)
                .contains("EU", "EEA")
                .hasSize(27 + 3 + 7 + 2);
        assertThat(codes(Law.EU_GDPR, Status.APPROVED_ON_CONDITION)).containsExactlyInAnyOrder("CA", "JP", "US");
        assertThat(codes(Law.EU_GDPR, Status.UNKNOWN)).containsExactlyInAnyOrderElementsOf(UNSETTLED);
        assertThat(codes(Law.EU_GDPR, Status.APPROVED))
                .containsExactlyInAnyOrder(
                        "GB", "UK", "AD", "AR", "BR", "CH", "FO", "GG", "IL", "IM", "JE", "KR", "NZ", "UY");
        assertThat(codes(Law.EU_GDPR, Status.NEEDS_SAFEGUARD)).contains("GI", "AU", "IN", "CN", "KE", "ZA");
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void everyPlaceHasOneAnswerUnderEveryLaw(Law law) {
        assertThat(Place.all()).hasSize(252).allSatisfy(place -> {
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
        "GB, EU_GDPR, 2020-12-31, DOMESTIC",
        "GB, EU_GDPR, 2021-01-01, APPROVED",
        "GB, EU_GDPR, 2021-06-27, APPROVED",
        "GB, EU_GDPR, 2021-06-28, APPROVED",
        "GB, EU_GDPR, 2031-12-27, APPROVED",
        "GB, EU_GDPR, 2031-12-28, NEEDS_SAFEGUARD",
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
        assertThat(us.note()).hasValueSatisfying(note -> assertThat(note).contains("UK Extension"));
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

    @Test
    void noPlaceHasTwoAnswersOnOneDay() {
        for (String table : List.of("transfers-uk.csv", "transfers-eu.csv")) {
            List<List<String>> rows = Csv.rows(table);
            assertThat(rows).as(table).allSatisfy(row -> assertThat(row).hasSize(9));
            for (int i = 1; i < rows.size(); i++) {
                List<String> earlier = rows.get(i - 1);
                List<String> later = rows.get(i);
                assertThat(earlier.get(0)).as("order of %s", table).isLessThanOrEqualTo(later.get(0));
                if (earlier.get(0).equals(later.get(0))) {
                    assertThat(earlier.get(3))
                            .as("the first line for %s needs a last day", later.get(0))
                            .isNotEmpty();
                    assertThat(LocalDate.parse(earlier.get(3))).isBefore(LocalDate.parse(later.get(2)));
                }
            }
        }
    }

    private static Set<String> codes(Law law, Status status) {
        return Place.all().stream()
                .filter(place -> TransferAssessment.of(place, law, TODAY).status() == status)
                .map(Place::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
