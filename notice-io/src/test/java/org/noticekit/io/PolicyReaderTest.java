package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;

class PolicyReaderTest {

    private static final LocationPolicy POLICY = LocationPolicy.builder()
            .title("Where our data may be")
            .rule(LocationRule.sensitiveData()
                    .called("Health")
                    .of("live-chat")
                    .heldBy(DataHolder.RECIPIENTS)
                    .mustBeStoredIn(Place.UK)
                    .orBeApprovedUnder(Law.UK_GDPR)
                    .orHave(SafeguardInstrument.IDTA)
                    .withSeverity(Severity.WARNING)
                    .because("DPIA 2026-14"))
            .rule(LocationRule.processor("host").mustBeIn(Place.UK, Place.EEA).because("Decision of 3 May"))
            .build();

    private static final String YAML = """
            policy: Where our data may be
            rules:
              - sensitive: [special-category, criminal-offence]
                categories: [Health]
                of: [live-chat]
                heldBy: [recipients]
                uses: [stored]
                places: [UK]
                orApprovedUnder: [uk-gdpr]
                orInstruments: [idta]
                severity: warning
                because: DPIA 2026-14
              - processors: [host]
                heldBy: [processors]
                places: [UK, EEA]
                because: Decision of 3 May
            """;

    @Test
    void aPolicyIsRead() {
        assertThat(PolicyReader.create().read(YAML, "policy.yaml").orThrow()).isEqualTo(POLICY);
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        JsonOutput output = new JsonOutput();
        LocationPolicyFields.KIND.write(POLICY, output);

        assertThat(PolicyReader.create().read(output.toString(), "policy.json").orThrow())
                .isEqualTo(POLICY);
        assertThat(schema().validate(output.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldWithItsPlace() {
        PolicyReadResult read = PolicyReader.create().read("""
                policy: Where our data may be
                ruels: []
                rules:
                  - place: [UK]
                    uses: [stord]
                    because: x
                  - places: [XX]
                    title: y
                """, "policy.yaml");

        assertThat(read.policy()).isEmpty();
        assertThat(read.findings().stream().map(FindingFormatter.line()::format))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("policy.yaml:2:1: error: \"ruels\" is not a field of a policy."),
                        line -> assertThat(line)
                                .startsWith("policy.yaml:4:5: error: \"place\" is not a field of a rule of a policy. ")
                                .contains("\"places\"?"),
                        line -> assertThat(line)
                                .startsWith("policy.yaml:5:12: error: ")
                                .contains("Did you mean \"stored\"?"),
                        line -> assertThat(line).startsWith("policy.yaml:7:").contains("because"),
                        line -> assertThat(line).startsWith("policy.yaml:7:14: error: \"XX\" is not a place"),
                        line -> assertThat(line)
                                .startsWith("policy.yaml:8:5: error: \"title\" is not a field of a rule"));
    }

    @Test
    void anEmptyFileAndOneThatIsNotThereAreFindings() {
        assertThat(PolicyReader.create().read("", "policy.yaml").findings())
                .extracting(finding -> finding.fix().orElse(""))
                .containsExactly("Write a policy into it. It begins with \"policy:\". What the policy is called.");
        assertThat(PolicyReader.create().read(Path.of("no-such-file.yaml")).findings())
                .extracting(Finding::rule)
                .containsExactly(ReadingRule.UNREADABLE.id());
    }

    @Test
    void theJarHoldsTheSchema() {
        Golden.assertMatches(
                Path.of("src", "main", "resources", "org", "noticekit", "io", "policy.schema.json"),
                PolicySchema.text());
        assertThat(schema().validate("{\"policy\": \"x\", \"rules\": [{\"places\": [\"XX\"]}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(PolicySchema.text());
    }
}
