package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;
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
    void aFileOfAnotherSortIsToldAtOnceAndNotKeyByKey() {
        String notice = "title: T\nnotice: website\nlanguage: en-GB\n";
        String waivers = "waivers: []\n";

        assertThat(problems(PolicyReader.create().read(notice, "a.yaml").findings()))
                .containsExactly("a.yaml:2:1: error: This file is a notice, not a policy. [wrong-type]");
        assertThat(problems(PolicyReader.create().read(waivers, "a.yaml").findings()))
                .containsExactly("a.yaml:1:1: error: This file is a file of waivers, not a policy. [wrong-type]");
        assertThat(problems(NoticeReader.create().read(YAML, "a.yaml").findings()))
                .containsExactly("a.yaml:1:1: error: This file is a policy, not a notice. [wrong-type]");
        assertThat(problems(WaiverReader.create().read(notice, "a.yaml").findings()))
                .containsExactly("a.yaml:2:1: error: This file is a notice, not a file of waivers. [wrong-type]");
    }

    @Test
    void aFileOfItsOwnSortWithAStrayKeyIsReadKeyByKey() {
        assertThat(problems(PolicyReader.create()
                        .read("notice: x\n" + YAML, "a.yaml")
                        .findings()))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:1: error: \"notice\" is not a field of a policy.");
        assertThat(problems(NoticeReader.create()
                        .read("title: T\nlanguage: en-GB\npolicy: x\n", "a.yaml")
                        .findings()))
                .anySatisfy(line -> assertThat(line).contains("has no \"notice\", which a notice must have"));
    }

    private static List<String> problems(Findings findings) {
        return findings.stream().map(FindingFormatter.line()::format).toList();
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
