package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.finding.Finding;
import org.noticekit.model.PrivacyNotice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class NoticeSchemaTest {

    private static final Path RESOURCE =
            Path.of("src", "main", "resources", "org", "noticekit", "io", "notice.schema.json");

    /** What JSON Schema cannot say, by rule; bad values only for what {@link #beyondPatterns} tells. */
    private static final Set<String> BEYOND_SCHEMA = Set.of("unknown-reference", "duplicate-key");

    private final JsonMapper mapper = new JsonMapper();
    private final NoticeReader reader = NoticeReader.create();
    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(NoticeSchema.text());

    @Test
    void theJarHoldsTheSameText() {
        Golden.assertMatches(RESOURCE, NoticeSchema.text());
    }

    @Test
    void everyPropertyHasADescription() {
        List<String> bare = new ArrayList<>();
        collectBare(mapper.readTree(NoticeSchema.text()), "", bare);

        assertThat(bare).isEmpty();
    }

    private static void collectBare(JsonNode node, String path, List<String> bare) {
        node.properties().forEach(entry -> {
            boolean isProperty = path.endsWith("/properties") && !path.endsWith("/if/properties");
            if (isProperty && !entry.getValue().has("description")) {
                bare.add(path + "/" + entry.getKey());
            }
            collectBare(entry.getValue(), path + "/" + entry.getKey(), bare);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectBare(node.get(i), path + "/" + i, bare);
        }
    }

    @Test
    void findsWhatTheReaderFindsInTwelveMistakes() throws IOException {
        String text = Files.readString(Golden.resource("twelve-mistakes.json"));
        Set<String> byReader = reader.read(text, "n.json").findings().stream()
                .filter(finding -> !BEYOND_SCHEMA.contains(finding.rule()))
                .map(NoticeSchemaTest::instanceLocation)
                .collect(Collectors.toSet());
        Set<String> bySchema = schema.validate(text, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toSet());

        assertThat(bySchema).isEqualTo(byReader);
    }

    /** The schema reports a key that does not belong at the group that has it. */
    private static String instanceLocation(Finding finding) {
        return finding.rule().equals("unknown-field")
                ? finding.path().parent().orElseThrow().toString()
                : finding.path().toString();
    }

    @Provide
    Arbitrary<PrivacyNotice> notices() {
        return NoticeGenerator.notices();
    }

    @Property(tries = 200, seed = "20261123")
    void acceptsWhatTheWriterWrites(@ForAll("notices") PrivacyNotice notice) {
        String written = NoticeWriter.of(NoticeFormat.JSON).write(notice);

        assertThat(schema.validate(written, InputFormat.JSON)).as(written).isEmpty();
    }

    @Property(tries = 1000, seed = "20261123")
    void agreesWithTheReaderOnWhateverIsChangedInANotice(@ForAll("notices") PrivacyNotice notice, @ForAll long seed) {
        JsonNode changed = mapper.readTree(NoticeWriter.of(NoticeFormat.JSON).write(notice));
        Random random = new Random(seed);
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(changed, random);
        }
        String text = changed.toString();
        List<Finding> findings = reader.read(text, "n.json").findings().toList();
        boolean badForSchema = !schema.validate(text, InputFormat.JSON).isEmpty();

        Statistics.label("structurally bad").collect(badForSchema).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 30);
            coverage.check(false).percentage(share -> share > 10);
        });
        if (badForSchema) {
            assertThat(findings).as(text).isNotEmpty();
        } else {
            assertThat(findings).as(text).allMatch(NoticeSchemaTest::isBeyondSchema);
        }
    }

    /** Chance seldom changes the end of a phone number, and never makes a long one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(0303) 123 1113",
                "0303 123 (1113)",
                "012)",
                "012)34",
                "01))2",
                "01)))2",
                "(1  2--3..4((5))6 .7. 8-9-0  1  2  3  4  5  6  7  8  9 ext. 0",
                "(1  2--3..4((5))6 .7. 8-9-0  1  2  3  4  5  6  7  8  9  0 ext. 0"
            })
    void agreesWithTheReaderOnPhoneNumbers(String number) {
        String text = "{\"notice\": \"n\", \"title\": \"t\", \"language\": \"en\", "
                + ("\"controllers\": {\"c\": {\"contact\": {\"phones\": [\"" + number + "\"]}}}}");

        assertThat(schema.validate(text, InputFormat.JSON).isEmpty())
                .isEqualTo(reader.read(text, "n.json").findings().isEmpty());
    }

    @Test
    void aPhoneNumberIsNoLongerThanTheModelLetsItBe() {
        JsonNode maxLength = mapper.readTree(NoticeSchema.text()).at("/definitions/phoneNumber/maxLength");

        assertThat(maxLength.intValue()).isEqualTo(64);
    }

    private static boolean isBeyondSchema(Finding finding) {
        return BEYOND_SCHEMA.contains(finding.rule()) || beyondPatterns(finding);
    }

    /** Patterns cannot tell leap years, all of what an address may be, or which language tags are well-formed. */
    private static boolean beyondPatterns(Finding finding) {
        return finding.rule().equals("bad-value")
                && (finding.message().matches("\"[0-9]{4}-02-29\" is not a date\\.")
                        || finding.message().endsWith(" is not a web address that a notice can link to.")
                        || finding.message().endsWith(" is not a language."));
    }

    /** Changes one thing somewhere in the tree. */
    private void change(JsonNode root, Random random) {
        List<JsonNode> groups = new ArrayList<>();
        collectGroups(root, groups);
        JsonNode group = groups.get(random.nextInt(groups.size()));
        if (group instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = List.copyOf(object.propertyNames());
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "x", object.remove(key));
                case 2 -> object.set(key, anything(random));
                default -> object.set(key, garbled(object.get(key), random));
            }
        } else if (group instanceof ArrayNode array) {
            array.add(array.isEmpty() || random.nextBoolean() ? anything(random) : garbled(array.get(0), random));
        }
    }

    private static void collectGroups(JsonNode node, List<JsonNode> groups) {
        if (node.isContainer()) {
            groups.add(node);
            node.forEach(child -> collectGroups(child, groups));
        }
    }

    private JsonNode anything(Random random) {
        List<String> values = List.of(
                "null",
                "true",
                "5",
                "-5",
                "2024",
                "1.5",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"2024-02-30\"",
                "\"P0D\"",
                "\"UK\"",
                "[]",
                "{}",
                "[null]",
                "[\"x\"]",
                "{\"x\": 1}",
                "\"a\\u0000b\"",
                "\"javascript:x\"",
                "\"a@b\"",
                "\"https://example.org\"");
        return mapper.readTree(values.get(random.nextInt(values.size())));
    }

    private JsonNode garbled(JsonNode node, Random random) {
        if (!node.isString()) {
            return anything(random);
        }
        String text = node.asString();
        int at = random.nextInt(text.length() + 1);
        List<String> inserted = List.of(" ", "x", "9", "-", ".", "@", "\u0007", "Z", "\n", "\u00a0", ")");
        String more = inserted.get(random.nextInt(inserted.size()));
        return mapper.getNodeFactory().stringNode(text.substring(0, at) + more + text.substring(at));
    }
}
