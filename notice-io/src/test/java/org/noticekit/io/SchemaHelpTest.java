package org.noticekit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas tell people who write: what each word means, what each value is called, what one looks like. */
class SchemaHelpTest {

    static Stream<String> schemas() {
        return Stream.of(NoticeSchema.text(), PolicySchema.text(), ProjectSchema.text());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyWordIsExplained(String schema) {
        List<JsonNode> lists = withKey(schema, "enum");

        assertThat(lists).isNotEmpty().allSatisfy(list -> {
            assertThat(list.path("enumDescriptions").size())
                    .as(list.toString())
                    .isEqualTo(list.path("enum").size());
            list.path("enumDescriptions")
                    .forEach(meaning -> assertThat(meaning.asString()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyTypeHasATitleAndADescription(String schema) {
        JsonMapper.shared().readTree(schema).path("definitions").forEachEntry((name, type) -> {
            assertThat(type.path("title").asString()).as(name).matches("[A-Z].*");
            assertThat(type.path("description").asString()).as(name).matches("[A-Z].*[.]");
        });
    }

    /** An editor that is told a pattern without words for it shows the pattern. */
    @ParameterizedTest
    @MethodSource("schemas")
    void everyPatternIsPutInWords(String schema) {
        assertThat(withKey(schema, "pattern"))
                .allSatisfy(node ->
                        assertThat(node.path("patternErrorMessage").asString()).matches("[A-Z].*[.]"));
    }

    /** An editor writes a sole example into the notice by itself, and there it could be forgotten. */
    @ParameterizedTest
    @MethodSource("schemas")
    void examplesAreNeverAlone(String schema) {
        assertThat(withKey(schema, "examples"))
                .allSatisfy(node -> assertThat(node.path("examples").size())
                        .as(node.toString())
                        .isGreaterThan(1));
    }

    @TestFactory
    Stream<DynamicTest> examplesOfKeysAreValuesOfThem() {
        return Stream.of(PrivacyNoticeFields.KIND, LocationPolicyFields.KIND, ProjectFields.KIND)
                .flatMap(start -> Kinds.reachableFrom(start).stream())
                .distinct()
                .filter(ObjectKind.class::isInstance)
                .flatMap(kind -> ((ObjectKind<?>) kind).fields().stream())
                .filter(field -> !SchemaDefinitions.examples(field).isEmpty())
                .map(field -> DynamicTest.dynamicTest(field.description(), () -> SchemaDefinitions.examples(field)
                        .forEach(value(field)::parse)));
    }

    private static ScalarKind<?> value(Field<?> field) {
        Kind<?> kind = field.kind() instanceof ListKind<?> list ? list.item() : field.kind();
        return kind instanceof ObjectKind<?> group ? value(group.shortForm().orElseThrow()) : (ScalarKind<?>) kind;
    }

    @Test
    void examplesOfTypesAreValuesOfThem() {
        JsonNode types = JsonMapper.shared().readTree(NoticeSchema.text()).path("definitions");

        types.path("key").path("examples").forEach(key -> NoticeScalars.ID.parse(key.asString()));
        types.path("date").path("examples").forEach(date -> NoticeScalars.DATE.parse(date.asString()));
        types.path("period").path("examples").forEach(period -> NoticeScalars.PERIOD.parse(period.asString()));
        types.path("emailAddress").path("examples").forEach(email -> NoticeScalars.EMAIL.parse(email.asString()));
        types.path("phoneNumber").path("examples").forEach(phone -> NoticeScalars.PHONE.parse(phone.asString()));
        types.path("webAddress").path("examples").forEach(url -> NoticeScalars.URL.parse(url.asString()));
        types.path("language").path("examples").forEach(language -> NoticeScalars.LANGUAGE.parse(language.asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "date", "period", "emailAddress", "phoneNumber", "webAddress", "language"})
    void typesWithAFormOfTheirOwnHaveExamples(String type) {
        assertThat(JsonMapper.shared().readTree(NoticeSchema.text()).at("/definitions/" + type + "/examples"))
                .isNotEmpty();
    }

    private static List<JsonNode> withKey(String schema, String key) {
        List<JsonNode> found = new ArrayList<>();
        collect(JsonMapper.shared().readTree(schema), key, found);
        return found;
    }

    /** A property of the format may have the name of a keyword; its value is then a group. */
    private static void collect(JsonNode node, String key, List<JsonNode> found) {
        if (node.isObject() && node.has(key) && !node.get(key).isObject()) {
            found.add(node);
        }
        node.forEach(child -> collect(child, key, found));
    }
}
