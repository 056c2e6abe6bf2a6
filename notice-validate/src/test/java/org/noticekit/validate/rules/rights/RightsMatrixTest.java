package org.noticekit.validate.rules.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.PublicTask;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.RightKind;
import org.noticekit.model.VitalInterests;
import org.noticekit.validate.rules.rights.RightsMatrix.Answer;

/** The table of rights by lawful basis says what the law says. */
final class RightsMatrixTest {

    /** In the order of Article 6(1), as the table's columns. */
    private static final List<LawfulBasis> BASES = List.of(
            Consent.builder().build(),
            Contract.builder().build(),
            LegalObligation.builder().build(),
            VitalInterests.builder().build(),
            PublicTask.builder().build(),
            RecognisedLegitimateInterest.builder().build(),
            LegitimateInterests.builder().build());

    static Stream<String> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(
                RightsMatrixTest.class.getResourceAsStream("rights-matrix.csv"), "rights-matrix.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aRightIsGivenByTheBasesThatTheLawGivesItTo(String line) {
        String[] cells = line.split(",", -1);
        Law law = Law.valueOf(constant(cells[0]));
        RightKind right = RightKind.valueOf(constant(cells[1]));

        assertThat(BASES.stream().map(basis -> RightsMatrix.answer(law, right, basis)))
                .containsExactlyElementsOf(Arrays.stream(cells)
                        .skip(2)
                        .map(RightsMatrixTest::answer)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anInstitutionOfTheUnionGivesTheSameRightsAsTheUnion(String line) {
        RightKind right = RightKind.valueOf(constant(line.split(",", -1)[1]));

        assertThat(BASES).allSatisfy(basis -> assertThat(RightsMatrix.answer(Law.EU_INSTITUTIONS, right, basis))
                .isEqualTo(RightsMatrix.answer(Law.EU_GDPR, right, basis)));
    }

    @Test
    void everyRightThatDependsOnTheBasisIsInTheTable() throws IOException {
        assertThat(RightsMatrix.rights())
                .containsExactlyInAnyOrderElementsOf(
                        lines().map(line -> RightKind.valueOf(constant(line.split(",", -1)[1])))
                                .distinct()
                                .toList())
                .doesNotContain(RightKind.AUTOMATED_DECISIONS)
                .hasSize(RightKind.values().length - 1);
    }

    @Test
    void whatPeopleAlwaysHaveIsGivenByEveryBasis() {
        assertThat(RightsMatrix.always(Law.UK_GDPR)).allSatisfy(right -> assertThat(BASES)
                .allSatisfy(basis -> assertThat(RightsMatrix.answer(Law.UK_GDPR, right, basis))
                        .isEqualTo(Answer.YES)));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Answer answer(String cell) {
        return switch (cell) {
            case "Y" -> Answer.YES;
            case "C" -> Answer.CONDITIONAL;
            case "N", "-" -> Answer.NO;
            default -> throw new IllegalArgumentException("No answer is written " + cell);
        };
    }
}
