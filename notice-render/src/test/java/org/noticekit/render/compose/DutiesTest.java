package org.noticekit.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;

/** The table of what the laws want people to be told. */
class DutiesTest {
    private static final Set<CollectionMode> EITHER = Set.of();

    @Test
    void everyRowIsAboutSomethingThatTheModelHas() throws ClassNotFoundException {
        assertThat(Duties.KNOWN.keys()).isNotEmpty();
        for (String key : Duties.KNOWN.keys()) {
            String[] parts = key.split("\\.", 2);
            Class<?> type = Class.forName(PrivacyNotice.class.getPackageName() + "." + parts[0]);
            if (parts.length == 2) {
                assertThat(members(type)).as(key).contains(parts[1]);
            }
        }
    }

    private static List<String> members(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(it -> EnumWords.kebab((Enum<?>) it))
                        .toList()
                : Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    /** What Articles 13 and 14 demand, and the field that says it. */
    @ParameterizedTest
    @CsvSource({
        "13(1)(a), 14(1)(a), Controller.name",
        "13(1)(a), 14(1)(a), Controller.contact",
        "13(1)(a), 14(1)(a), Representative",
        "13(1)(b), 14(1)(b), DataProtectionOfficer.contact",
        "13(1)(c), 14(1)(c), ProcessingActivity.purposes",
        "13(1)(c), 14(1)(c), ProcessingActivity.lawfulBases",
        "13(1)(d), 14(2)(b), LegitimateInterests.interests",
        "'', 14(1)(d), ProcessingActivity.data",
        "13(1)(e), 14(1)(e), ProcessingActivity.recipients",
        "13(1)(e), 14(1)(e), ProcessingActivity.processors",
        "13(1)(e), 14(1)(e), Processor.name",
        "13(1)(e), 14(1)(e), Recipient.category",
        "13(1)(f), 14(1)(f), ProcessingActivity.transfers",
        "13(1)(f), 14(1)(f), Processor.locations",
        "13(1)(f), 14(1)(f), Recipient.locations",
        "13(2)(a), 14(2)(a), ProcessingActivity.retention",
        "13(2)(b), 14(2)(c), RightKind.access",
        "13(2)(b), 14(2)(c), RightKind.rectification",
        "13(2)(b), 14(2)(c), RightKind.erasure",
        "13(2)(b), 14(2)(c), RightKind.restriction",
        "13(2)(b), 14(2)(c), RightKind.portability",
        "13(2)(b), 14(2)(c), RightKind.object",
        "13(2)(c), 14(2)(d), RightKind.withdraw-consent",
        "13(2)(c), 14(2)(d), Consent.withdrawal",
        "13(2)(d), 14(2)(e), RegulatorComplaint",
        "13(2)(e), '', ProcessingActivity.provision",
        "13(2)(f), 14(2)(g), ProcessingActivity.automatedDecisions",
        "'', 14(2)(f), ProcessingActivity.sources",
        "13(3), 14(4), ProcessingActivity.furtherProcessing"
    })
    void whatTheArticlesDemandHasARow(String direct, String indirect, String key) {
        for (Law law : List.of(Law.UK_GDPR, Law.EU_GDPR)) {
            assertThat(firstOf(key, law, CollectionMode.DIRECT)).isEqualTo(direct);
            assertThat(firstOf(key, law, CollectionMode.INDIRECT)).isEqualTo(indirect);
            assertThat(Duties.KNOWN.articles(key, law, EITHER))
                    .containsAll(Stream.of(direct, indirect)
                            .filter(it -> !it.isEmpty())
                            .toList());
        }
    }

    private static String firstOf(String key, Law law, CollectionMode mode) {
        return Duties.KNOWN.articles(key, law, Set.of(mode)).stream()
                .findFirst()
                .orElse("");
    }

    /** Added to the law of the United Kingdom in 2026; the European Union has no such duty. */
    @Test
    void theRightToComplainToTheControllerIsOneOfTheUnitedKingdom() {
        assertThat(Duties.KNOWN.articles("ControllerComplaint", Law.UK_GDPR, EITHER))
                .containsExactly("13(2)(ca)", "14(2)(da)");
        assertThat(Duties.KNOWN.articles("ControllerComplaint", Law.UK_LAW_ENFORCEMENT, EITHER))
                .containsExactly("44(1)(da)");
        assertThat(Duties.KNOWN.articles("ControllerComplaint", Law.EU_GDPR, EITHER))
                .isEmpty();
    }

    /** Nobody has checked the articles of these laws against their text, so none is asserted. */
    @Test
    void articlesThatNobodyCheckedAreNotAsserted() {
        assertThat(Duties.KNOWN.keys())
                .allSatisfy(key -> assertThat(Duties.KNOWN.articles(key, Law.EU_INSTITUTIONS, EITHER))
                        .isEmpty());
    }
}
