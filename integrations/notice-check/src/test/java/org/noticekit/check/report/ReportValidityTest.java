package org.noticekit.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.noticekit.check.CheckResult;
import org.noticekit.finding.FindingFormatter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every report is what it says it is, whatever is told in it. */
class ReportValidityTest {

    private static final Schema SARIF = schema(sarifSchema());
    private static final Schema JSON = schema(ReportSchema.text());
    private static final Pattern COMMAND = Pattern.compile(
            "::(?:error|warning|notice) file=[^:,]*(?:,line=\\d+,endLine=\\d+(?:,col=\\d+,endColumn=\\d+)?)?,title=[^:,]*::.*");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of(
                "::",
                "error",
                "##[",
                "##vso[",
                "]]>",
                "<",
                "&",
                "%0A",
                "\n",
                "\r",
                "\u001B[31m",
                "\u202E",
                "\uD800",
                "\uDC00",
                "|",
                "`",
                "@a",
                "#1",
                "[a](b)",
                "\\",
                "*",
                "_",
                "\u0000",
                "\u2028",
                "\uFFFF",
                "😀",
                " ",
                "a",
                "é",
                "..",
                "/",
                ":",
                ",",
                "http://a.b",
                "www.a.b",
                "~~",
                "$",
                "!",
                "\t");
        return Arbitraries.oneOf(
                bits.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(20));
    }

    @Property(tries = 300, seed = "20261123")
    void sarifIsSarif(@ForAll("texts") String text) {
        assertSarif(Results.hostile(text));
    }

    @Property(tries = 300, seed = "20261123")
    void jsonIsAsItsSchemaSaysAndTellsTheTextItself(@ForAll("texts") String text) {
        String report = written(ReportFormat.JSON, Results.hostile(text));

        assertThat(JSON.validate(report, InputFormat.JSON)).isEmpty();
        assertThat(tree(report).at("/files/0/findings/0/message").stringValue())
                .isEqualTo("m" + text.replaceAll("[\\uD800-\\uDFFF]", "\uFFFD"));
    }

    @Property(tries = 300, seed = "20261123")
    void gitLabGetsOneObjectForEachFinding(@ForAll("texts") String text) {
        JsonNode report = tree(written(ReportFormat.GITLAB, Results.hostile(text)));
        Set<String> fingerprints = new HashSet<>();

        assertThat(report).hasSize(3);
        report.forEach(each -> {
            assertThat(each.propertyNames())
                    .containsExactly("description", "check_name", "fingerprint", "severity", "location");
            assertThat(each.get("severity").stringValue()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(each.at("/location/lines/begin").intValue()).isPositive();
            fingerprints.add(each.get("fingerprint").stringValue());
        });
        assertThat(fingerprints).hasSize(3);
    }

    @Property(tries = 300, seed = "20261123")
    void junitIsXmlWithRightCounts(@ForAll("texts") String text) {
        Element suite = (Element) xml(written(ReportFormat.JUNIT, Results.hostile(text)))
                .getElementsByTagName("testsuite")
                .item(0);

        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .extracting(suite::getAttribute)
                .containsExactly("3", "1", "0", "1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo(FindingFormatter.visible("m" + text).replace('\t', ' '));
    }

    @Property(tries = 300, seed = "20261123")
    void gitHubGetsOneCommandForEachFindingAndNoOther(@ForAll("texts") String text) {
        List<String> lines =
                written(ReportFormat.GITHUB, Results.hostile(text)).lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3)).allMatch(line -> COMMAND.matcher(line).matches());
        assertThat(lines.get(3)).doesNotContainPattern("^\\s*::");
    }

    @Property(tries = 300, seed = "20261123")
    void noLineIsACommandOrSteersATerminal(@ForAll("texts") String text) {
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.GCC)) {
            String report = written(format, Results.hostile(text));

            assertThat(report.lines()).noneMatch(line -> line.strip().startsWith("::"));
            assertThat(report).doesNotContain("##[", "##vso[");
            assertThat(FindingFormatter.visible(report.replace("\n", ""))).isEqualTo(report.replace("\n", ""));
        }
        assertThat(written(ReportFormat.GCC, Results.hostile(text)).lines()).hasSize(3);
    }

    @Property(tries = 500, seed = "20261123")
    void markdownShowsTheTextItself(@ForAll("texts") String text) {
        StringBuilder shown = new StringBuilder();
        Node parsed = Parser.builder().build().parse("x" + MarkdownReport.escaped(text) + "x");
        parsed.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                shown.append(node.getLiteral());
            }
        });

        assertThat(shown).hasToString("x" + FindingFormatter.visible(text).replace('\t', ' ') + "x");
        assertThat(written(ReportFormat.MARKDOWN, Results.hostile(text)).lines().filter(line -> line.startsWith("|")))
                .hasSize(7);
    }

    @Example
    void aRealCheckIsSarifToo() throws IOException {
        assertSarif(Results.ordinary(Files.writeString(Files.createTempFile("waivers", ".yaml"), "waivers: []\n")));
    }

    @Example
    void theExampleInTheDocsIsAsTheSchemaSays() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "reports.md"));
        String example = page.substring(page.indexOf("```json\n") + 8);

        assertThat(JSON.validate(example.substring(0, example.indexOf("```")), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void theJarHoldsTheSchema() {
        assertThat(tree(ReportSchema.text()).at("/properties/version/const").intValue())
                .isEqualTo(ReportSchema.VERSION);
    }

    private static void assertSarif(CheckResult result) {
        String report = written(ReportFormat.SARIF, result);
        assertThat(SARIF.validate(report, InputFormat.JSON)).isEmpty();
        JsonNode run = tree(report).at("/runs/0");
        run.get("results").forEach(each -> {
            assertThat(run.at("/tool/driver/rules")
                            .get(each.get("ruleIndex").intValue())
                            .get("id"))
                    .isEqualTo(each.get("ruleId"));
            JsonNode place = each.at("/locations/0/physicalLocation/artifactLocation");
            assertThat(URI.create(place.get("uri").stringValue()).isAbsolute()).isFalse();
            assertThat(place.get("uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
        });
    }

    /** The report, in which UTF-8 can hold every character. */
    private static String written(ReportFormat format, CheckResult result) {
        String report = format.report(Results.FOLDER).of(result);
        try {
            UTF_8.newEncoder().encode(CharBuffer.wrap(report));
        } catch (CharacterCodingException lone) {
            throw new AssertionError(format + " has a lone surrogate", lone);
        }
        return report;
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static Document xml(String report) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)));
        } catch (Exception notXml) {
            throw new AssertionError(report, notXml);
        }
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }

    private static String sarifSchema() {
        try (InputStream in =
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
