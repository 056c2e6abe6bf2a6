package org.noticekit.validate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.NoticeValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Cases that somebody who knows the law wrote down before there were rules, by their numbers. */
final class WorkedCasesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String COUNCIL_TAX = """
            processors: {forms-host: {locations: [IE]}}
            channels:
              newsletter: null
              online-forms:
                activities:
                  answer:
                    purposes: [{description: bill and collect council tax, kind: payment}]
                    lawfulBases: [{basis: public-task, laws: ["Local Government Finance Act 1992"]}]
            complaints:
              - {to: regulator, authority: {name: ICO, contact: {website: "https://ico.org.uk"}}}
              - {to: court}
            """;

    private static final String HALL_HIRE = """
            dataProtectionOfficers: null
            exercisingRights: {contact: {email: clerk@sampleton.example}}
            channels:
              newsletter: null
              online-forms:
                activities:
                  answer:
                    purposes: [{description: answer those who want to hire the hall, kind: enquiry}]
                    lawfulBases: [{basis: legitimate-interests, interests: [to let the hall], holder: the council}]
            activities: null
            """;

    @Test
    @DisplayName("1: council tax, a host in the EEA, and nothing of complaints to the council")
    void aHostInTheEeaAndNoComplaintToTheCouncil() {
        assertThat(errors(COUNCIL_TAX, "2026-11-23"))
                .containsExactlyInAnyOrder("complaint-to-controller", "transfer-eea-still-a-transfer");
    }

    @Test
    @DisplayName("2: the same on the day before people could complain to the council")
    void noComplaintToTheCouncilBeforeThereWasOne() {
        assertThat(errors(COUNCIL_TAX, "2026-06-18")).containsExactly("transfer-eea-still-a-transfer");
        assertThat(errors(COUNCIL_TAX, "2026-06-19"))
                .containsExactlyInAnyOrder("complaint-to-controller", "transfer-eea-still-a-transfer");
    }

    @Test
    @DisplayName("3: a parish council without an officer that pursues its interests")
    void aParishCouncilIsNoPublicAuthority() {
        String parish = HALL_HIRE + "controllers: {council: {kind: local-council}}\n";

        assertThat(errors(parish, "2026-11-23")).isEmpty();
        assertThat(found(parish, "2026-11-23", Severity.INFO)).contains("dpo-not-mandatory-local-council");
    }

    @Test
    @DisplayName("3: the same of a principal authority")
    void aPrincipalAuthorityIsOne() {
        assertThat(errors(HALL_HIRE, "2026-11-23"))
                .containsExactlyInAnyOrder("dpo-designated", "public-authority-legitimate-interests");
    }

    @Test
    @DisplayName("3: the same of a principal authority, outside its tasks")
    void aPrincipalAuthorityOutsideItsTasks() {
        String outside = HALL_HIRE.replace("purposes:", "partOfPublicTasks: false\n        purposes:");

        assertThat(errors(outside, "2026-11-23")).containsExactly("dpo-designated");
    }

    @Test
    @DisplayName("8: public task, and the right to object is not told of")
    void publicTaskAndNoRightToObject() {
        String silent = """
                channels: {newsletter: null}
                rights: [access, rectification, restriction]
                """;

        assertThat(errors(silent, "2026-11-23")).containsExactly("right-to-object-separate");
    }

    @Test
    @DisplayName("9: portability, and nothing but public task")
    void portabilityAndNothingButPublicTask() {
        String portability = """
                channels: {newsletter: null}
                activities: null
                rights: [access, rectification, restriction, portability, object]
                """;

        assertThat(errors(portability, "2026-11-23")).isEmpty();
        assertThat(found(portability, "2026-11-23", Severity.WARNING))
                .containsExactly("portability-only-consent-or-contract");
    }

    @Test
    @DisplayName("11: the Information Commissioner, before and after 30 September 2026")
    void theInformationCommissionerIsGone() {
        String old = """
                complaints:
                  - {to: controller, contact: {email: dpo@sampleton.example, phones: [01632 960001]}}
                  - {to: regulator, authority: {name: Information Commissioner, contact: {website: "https://ico.org.uk"}}}
                  - {to: court}
                """;

        assertThat(found(old, "2026-10-01", Severity.WARNING)).contains("regulator-name-current");
        assertThat(found(old, "2026-09-30", Severity.WARNING)).contains("regulator-name-current");
        assertThat(found(old, "2026-09-29", Severity.WARNING)).doesNotContain("regulator-name-current");
    }

    private static List<String> errors(String change, String day) {
        return found(change, day, Severity.ERROR);
    }

    /** The rules that the base notice breaks under the UK GDPR once it is changed so. */
    private static List<String> found(String change, String day, Severity severity) {
        JsonNode tree = RuleCases.patch(RuleCases.baseTree(), YAML.readTree(change));
        return NoticeValidator.builder()
                .asOf(LocalDate.parse(day))
                .laws(Law.UK_GDPR)
                .build()
                .validate(RuleCases.read(tree, "worked case").orThrow())
                .stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule())
                .toList();
    }
}
