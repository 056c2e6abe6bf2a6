package org.noticekit.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;

/** The law of the day: on each day on which it changed, and on the day before. */
final class DatedLawTest {

    private static final PrivacyNotice NOTICE = notice("""
            notice: website
            title: Website privacy notice
            language: en-GB
            controllers:
              council: {name: Sampleton Council, kind: principal-authority}
            processors:
              host: {name: Host Ltd, locations: [IE]}
            activities:
              answer:
                purposes: [answer you]
                processors: [host]
                decisionMaking: solely-automated
              checks:
                purposes: [find fraud]
                partOfPublicTasks: true
                lawfulBases: [{basis: recognised-legitimate-interest}]
            """);

    @Test
    void beforeTheGdprNothingIsJudged() {
        assertThatIllegalArgumentException().isThrownBy(() -> judge("2018-05-24"));
        assertThat(judge("2018-05-25")).isNotEmpty();
    }

    @Test
    void theGdprWasTheUnitedKingdomsUntilTheEndOf2020() {
        assertThat(cited("purpose-lawful-basis", "2018-05-25"))
                .contains("GDPR (Regulation (EU) 2016/679) Article 13(1)(c)");
        assertThat(cited("purpose-lawful-basis", "2020-12-31"))
                .contains("GDPR (Regulation (EU) 2016/679) Article 13(1)(c)");
        assertThat(cited("purpose-lawful-basis", "2021-01-01")).contains("UK GDPR Article 13(1)(c)");
    }

    @Test
    void irelandIsAbroadSince2021() {
        assertThat(judge("2020-12-31").ofRule("transfer-eea-still-a-transfer")).isEmpty();
        assertThat(judge("2021-01-01").ofRule("transfer-eea-still-a-transfer")).hasSize(1);
    }

    @Test
    void theDataActBroughtABasisAndNewArticles() {
        assertThat(judge("2026-02-04").ofRule("lawful-basis-regime")).hasSize(1);
        assertThat(judge("2026-02-04").ofRule("recognised-interest-condition")).isEmpty();
        assertThat(judge("2026-02-04").ofRule("public-authority-recognised-legitimate-interests"))
                .isEmpty();
        assertThat(judge("2026-02-05").ofRule("lawful-basis-regime")).isEmpty();
        assertThat(judge("2026-02-05").ofRule("recognised-interest-condition")).hasSize(1);
        assertThat(judge("2026-02-05").ofRule("public-authority-recognised-legitimate-interests"))
                .hasSize(1);

        assertThat(cited("adm-existence", "2026-02-04"))
                .contains("UK GDPR Article 22(1)")
                .doesNotContain("UK GDPR Article 22A");
        assertThat(cited("adm-existence", "2026-02-05"))
                .contains("UK GDPR Article 22A")
                .doesNotContain("UK GDPR Article 22(1)");
    }

    @Test
    void peopleCanComplainToTheControllerSince19June2026() {
        assertThat(judge("2026-06-18").ofRule("complaint-to-controller")).isEmpty();
        assertThat(judge("2026-06-19").ofRule("complaint-to-controller")).hasSize(1);
        assertThat(cited("complaint-to-regulator", "2026-06-18")).contains("UK GDPR Article 77");
        assertThat(cited("complaint-to-regulator", "2026-06-19"))
                .contains("Data Protection Act 2018 section 165")
                .doesNotContain("UK GDPR Article 77");
    }

    @Test
    void theRegulatorHasAnotherNameSince30September2026() {
        assertThat(messages("complaint-to-regulator", "2026-09-29"))
                .containsExactly("The notice does not say that people can complain to the Information Commissioner's "
                        + "Office (ICO).");
        assertThat(messages("complaint-to-regulator", "2026-09-30"))
                .containsExactly(
                        "The notice does not say that people can complain to the Information Commission (ICO).");
    }

    @Test
    void whetherItWasCompleteOnSomeDayCanBeAsked() {
        assertThat(judge("2026-07-01").ofRule("complaint-to-controller"))
                .as("on 1 July 2026 the right to complain to the controller was twelve days old")
                .hasSize(1);
    }

    private static Findings judge(String day) {
        return NoticeValidator.builder().asOf(LocalDate.parse(day)).build().validate(NOTICE);
    }

    private static List<String> messages(String rule, String day) {
        return judge(day).ofRule(rule).stream().map(Finding::message).toList();
    }

    private static List<String> cited(String rule, String day) {
        return judge(day).ofRule(rule).stream()
                .flatMap(finding -> finding.citations().stream())
                .map(Citation::text)
                .toList();
    }

    private static PrivacyNotice notice(String yaml) {
        return NoticeReader.create().read(yaml, "notice.yaml").orThrow();
    }
}
