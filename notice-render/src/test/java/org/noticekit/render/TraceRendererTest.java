package org.noticekit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.noticekit.finding.NoticePath;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.CollectionMode;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Source;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A trace, read back with a JSON parser that is not ours. */
class TraceRendererTest {
    private static final TraceRenderer TRACE = TraceRenderer.create();
    private static final JsonFactory JSON = new JsonFactory();

    @Property(seed = "20261123", tries = 200)
    void anyTextComesBackWhole(@ForAll String text) {
        String harmless = "a" + text + "a";
        List<Map<String, Object>> read = read(TRACE.render(Documents.saying(harmless)));

        assertThat(read.get(1)).containsEntry("text", harmless);
    }

    @Test
    void eachRunOfWordsIsAnObjectOnALineOfItsOwn() {
        Source source = new Source(NoticePath.of("general", "a/b"), List.of("Article 1", "Article 2"));
        List<Inline> line = List.of(
                new Inline.Text("Ours: "),
                new Inline.Sourced(
                        List.of(new Inline.Text("it is \"so\" "), new Inline.Strong(Inline.text("indeed"))), source),
                new Inline.Text("."));

        assertThat(TRACE.render(Documents.of(new Block.Paragraph(line)))).isEqualTo("""
                [
                {"section":null,"text":"T","field":null,"provisions":[]},
                {"section":null,"text":"Ours:","field":null,"provisions":[]},
                {"section":null,"text":"it is \\"so\\" indeed","field":"/general/a~1b","provisions":["Article 1","Article 2"]}
                ]
                """);
    }

    @Test
    void whatDataFromPeopleThemselvesServesIsNotWhatDataFromElsewhereServes() {
        assertThat(provisionsOfPurpose(Law.UK_GDPR, CollectionMode.DIRECT))
                .isEqualTo(List.of("UK GDPR Article 13(1)(c)"));
        assertThat(provisionsOfPurpose(Law.EU_GDPR, CollectionMode.INDIRECT))
                .isEqualTo(List.of("EU GDPR Article 14(1)(c)"));
        assertThat(provisionsOfPurpose(Law.UK_GDPR))
                .isEqualTo(List.of("UK GDPR Article 13(1)(c)", "UK GDPR Article 14(1)(c)"));
        assertThat(provisionsOfPurpose(Law.EU_INSTITUTIONS)).isEqualTo(List.of());
    }

    @Test
    void itTellsWhereInTheFileAFieldStands() {
        ReadResult read = NoticeReader.create()
                .read("notice: n\ntitle: Notice\nlanguage: en\nactivities: {a: {purposes: [answer you]}}\n", "n.yaml");

        assertThat(TraceRenderer.locatedIn(read.sourceMap()).render(read.orThrow()))
                .contains("\"text\":\"Notice\",\"field\":\"/title\",\"line\":2,\"column\":8,")
                .contains("\"text\":\"answer you\",\"field\":\"/activities/a/purposes/0/description\""
                        + ",\"line\":4,\"column\":29,");
    }

    @Test
    void whatIsToldOfTheWholeNoticeServesWhatAnyUseOfItNeeds() {
        String someDirect = "general: {collection: [direct]}\n";
        String someIndirect = "activities: {a: {collection: [indirect]}, b: {purposes: [answer you]}}\n";

        assertThat(provisions(someDirect, "/controllers/c/name")).containsExactly("UK GDPR Article 13(1)(a)");
        assertThat(provisions(someDirect + someIndirect, "/controllers/c/name"))
                .containsExactly("UK GDPR Article 13(1)(a)", "UK GDPR Article 14(1)(a)");
        assertThat(provisions(someDirect + someIndirect, "/activities/b/purposes/0/description"))
                .containsExactly("UK GDPR Article 13(1)(c)");
        assertThat(provisions(someIndirect, "/controllers/c/name"))
                .as("b does not say where its data comes from")
                .containsExactly("UK GDPR Article 13(1)(a)", "UK GDPR Article 14(1)(a)");
        assertThat(provisions(
                        "channels: {t: {type: third-party, activities: {a: {purposes: [answer you]}}}}\n",
                        "/controllers/c/name"))
                .containsExactly("UK GDPR Article 14(1)(a)");
    }

    @Test
    void aRepresentativeServesTheLawUnderWhichItRepresents() {
        assertThat(provisions(
                        "laws: [uk-gdpr, eu-gdpr]\nrepresentatives: {r: {name: Rep, law: eu-gdpr}}\n",
                        "/representatives/r/name"))
                .containsExactly("EU GDPR Article 13(1)(a)", "EU GDPR Article 14(1)(a)");
    }

    private static List<String> provisions(String yaml, String field) {
        PrivacyNotice notice = NoticeReader.create()
                .read(
                        "notice: n\ntitle: Notice\nlanguage: en\ncontrollers: {c: {name: Example Council}}\n" + yaml,
                        "n.yaml")
                .orThrow();
        return ((List<?>) provisionsOf(notice, field))
                .stream().map(String.class::cast).toList();
    }

    private static Object provisionsOfPurpose(Law law, CollectionMode... collection) {
        PrivacyNotice notice = PrivacyNotice.builder()
                .id("n")
                .title("Notice")
                .language("en-GB")
                .addLaws(law)
                .putActivities(
                        Identifier.of("answer"),
                        ProcessingActivity.builder()
                                .addPurposes(Purpose.of("answer questions"))
                                .addCollection(collection)
                                .build())
                .build();
        return provisionsOf(notice, "/activities/answer/purposes/0/description");
    }

    private static Object provisionsOf(PrivacyNotice notice, String field) {
        return read(TRACE.render(notice)).stream()
                .filter(it -> field.equals(it.get("field")))
                .map(it -> it.get("provisions"))
                .findFirst()
                .orElseThrow();
    }

    /** The objects: strings, nulls and lists of strings by their keys. */
    private static List<Map<String, Object>> read(String json) {
        List<Map<String, Object>> objects = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                objects.add(object(parser));
            }
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(parser.nextToken()).isNull();
        }
        return objects;
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                List<String> items = new ArrayList<>();
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    items.add(parser.getString());
                }
                object.put(key, items);
            } else {
                object.put(key, value == JsonToken.VALUE_NULL ? "null" : parser.getString());
            }
        }
        return object;
    }
}
