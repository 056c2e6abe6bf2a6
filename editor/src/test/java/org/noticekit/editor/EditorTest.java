package org.noticekit.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.io.NoticeSchema;

/** What people see who write notices, policies and project files in an editor, without a network. */
@NeedsEditor
class EditorTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private static final String NOTICE = """
            notice: website
            title: Website privacy notice
            language: en-GB
            """;

    @TempDir
    static Path folder;

    private static Editor editor;

    @BeforeAll
    static void start() throws Exception {
        editor = Editor.open(folder, settings());
    }

    /** As docs/editors.md tells them for VS Code. */
    private static Map<String, ?> settings() throws Exception {
        JsonObject told = JsonParser.parseString(example("editors.md", "json")).getAsJsonObject();
        return Map.of(
                "schemas", told.get("yaml.schemas"),
                "schemaStore", Map.of("enable", told.get("yaml.schemaStore.enable")),
                "validate", true,
                "hover", true,
                "completion", true);
    }

    /** The first example in a language on a page in docs. */
    private static String example(String page, String language) throws Exception {
        String text = Files.readString(Path.of("..", "docs", page));
        return text.split("```" + language + "\n", 2)[1].split("```", 2)[0];
    }

    @AfterAll
    static void stop() throws Exception {
        editor.close();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyIsExplained(Way way) throws Exception {
        assertThat(hover(way, "notice", NOTICE + "al^ternativeFormats: {formats: [large print]}\n"))
                .get()
                .asString()
                .startsWith("#### Group of alternative formats\n\nOther forms in which people can have the notice.\n");
        assertThat(hover(way, "notice", NOTICE + "nextRe^view: 2027-11\n"))
                .get()
                .asString()
                .startsWith("#### Date\n\nWhen the notice will next be reviewed.\n")
                .contains("Example:\n\n```yaml\n2024-06-30\n```\n");
    }

    @ParameterizedTest
    @EnumSource
    void aKeysOwnExamplesStandBeforeItsTypes(Way way) throws Exception {
        assertThat(hover(way, "notice", NOTICE + "legislation: [{citat^ion: Care Act 2014}]\n"))
                .get()
                .asString()
                .startsWith("#### Text\n\nThe instrument and the place in it, for example")
                .contains("Example:\n\n```yaml\nLocalism Act 2011, section 1\n```\n");
        assertThat(hover(way, "notice", "not^ice: website\ntitle: T\nlanguage: cy\n"))
                .get()
                .asString()
                .contains("```yaml\nlibrary-newsletter\n```\n")
                .doesNotContain("```yaml\nlive-chat\n```\n");
    }

    @ParameterizedTest
    @EnumSource
    void aWordIsExplainedBeforeAllOthers(Way way) throws Exception {
        String notice = NOTICE + "controllers: {council: {name: Example, kind: local-^council}}\n";

        assertThat(hover(way, "notice", notice)).get().asString().startsWith("""
                        #### Kind of controller

                        What kind of body the controller is; rules differ between them.

                        Allowed Values:

                        * `local-council`: A parish, town or community council or meeting: not a public authority \
                        (Data Protection Act 2018, section 7(3)).
                        * `principal-authority`: A county, district, unitary or borough council,""");
    }

    @ParameterizedTest
    @EnumSource
    void aCountryHasItsName(Way way) throws Exception {
        String notice = NOTICE + "processors: {host: {name: Host Ltd, locations: [{place: I^E}, I^E]}}\n";

        assertThat(hover(way, "notice", notice))
                .get()
                .asString()
                .contains("\n\n* `IE`: Ireland\n* `UK`: The United Kingdom\n");
        int second = notice.lastIndexOf('^');
        String inShort = notice.substring(0, second).replace("^", "") + notice.substring(second);
        assertThat(hover(way, "notice", inShort)).get().asString().contains("\n\n* `IE`: Ireland\n");
    }

    @ParameterizedTest
    @EnumSource
    void aChannelsTypeIsExplained(Way way) throws Exception {
        assertThat(hover(way, "notice", NOTICE + "channels: {talk: {type: live-c^hat}}\n"))
                .get()
                .asString()
                .startsWith(
                        "#### Channel\n\nWhat kind of channel it is.\n\nAllowed Values:\n\n* `live-chat`: A chat window on a website.\n")
                .contains("\n* `newsletter`: Newsletters and alerts that people subscribe to.\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyThatIsNotThereYetIsProposed(Way way) throws Exception {
        Set<String> keys = new TreeSet<>(JsonParser.parseString(NoticeSchema.text())
                .getAsJsonObject()
                .getAsJsonObject("properties")
                .keySet());
        keys.removeAll(Set.of("notice", "title", "language"));

        List<CompletionItem> proposed = complete(way, "notice", NOTICE + "^\n");

        assertThat(labels(proposed)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(item(proposed, "updated").getInsertText()).isEqualTo("updated: ");
        assertThat(item(proposed, "updated").getDocumentation().getLeft())
                .isEqualTo("When the notice was last changed.");
    }

    @ParameterizedTest
    @EnumSource
    void aChannelsKeysAreProposedAndNoOtherChannels(Way way) throws Exception {
        String notice = NOTICE + "channels:\n  talk:\n    type: live-chat\n    ^\n";

        assertThat(labels(complete(way, "notice", notice)))
                .containsExactlyInAnyOrder(
                        "title",
                        "description",
                        "partner",
                        "transcripts",
                        "jurisdictions",
                        "services",
                        "dataSubjects",
                        "processors",
                        "activities",
                        "advice",
                        "links");
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreProposedWithWhatTheyMean(Way way) throws Exception {
        List<CompletionItem> kinds =
                complete(way, "notice", NOTICE + "controllers:\n  council:\n    name: Example\n    kind: ^\n");
        List<CompletionItem> types = complete(way, "notice", NOTICE + "channels:\n  talk:\n    type: ^\n");

        assertThat(labels(kinds))
                .containsExactly(
                        "principal-authority",
                        "local-council",
                        "council-company",
                        "statutory-officer",
                        "other-public-authority",
                        "eu-institution",
                        "other");
        assertThat(item(kinds, "council-company").getDocumentation().getLeft())
                .isEqualTo("A company wholly owned by councils (Freedom of Information Act 2000, section 6).");
        assertThat(labels(types)).hasSize(17).contains("online-form", "camera", "other");
        assertThat(item(types, "live-chat").getDocumentation().getLeft()).isEqualTo("A chat window on a website.");
    }

    /** Nobody's example may get into a notice unless somebody chose it. */
    @ParameterizedTest
    @EnumSource
    void examplesAreProposedAndNeverWrittenUnasked(Way way) throws Exception {
        List<CompletionItem> keys = complete(way, "notice", NOTICE + "legislation:\n  - title: Care\n    ^\n");
        List<CompletionItem> values = complete(way, "notice", NOTICE + "exercisingRights:\n  responseTime: ^\n");

        assertThat(item(keys, "citation").getInsertText()).isEqualTo("citation: ");
        assertThat(labels(values)).containsExactly("P2Y", "P6M", "P4W", "P30D");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownKeyIsUnderlinedAndNothingElse(Way way) throws Exception {
        underlines(way, "notice", NOTICE + "^colour^: red\n", "Property colour is not allowed.");
        underlines(
                way,
                "notice",
                NOTICE + "channels:\n  talk:\n    type: live-chat\n    ^openRate^: true\n    title: Talk\n",
                "Property openRate is not allowed.");
        underlines(
                way,
                "policy",
                "policy: Where\nrules:\n  - places: [UK]\n    ^becaus^: x\n    because: x\n",
                "Property becaus is not allowed.");
        underlines(way, "project", "project: Ours\n^failsOn^: error\n", "Property failsOn is not allowed.");
    }

    @ParameterizedTest
    @EnumSource
    void aWordThatIsNoneIsUnderlined(Way way) throws Exception {
        underlines(
                way,
                "notice",
                NOTICE + "channels: {talk: {type: live-chat, partner: ^staf^}}\n",
                "Value is not accepted. Valid values: \"staff\", \"automated\", \"automated-then-staff\".");
        underlines(
                way,
                "project",
                "project: Ours\nfailOn: ^errors^\n",
                "Value is not accepted. Valid values: \"error\", \"warning\", \"info\", \"never\".");
    }

    @ParameterizedTest
    @EnumSource
    void whatAValueMustLookLikeIsPutInWords(Way way) throws Exception {
        underlines(
                way,
                "notice",
                NOTICE + "exercisingRights: {responseTime: ^30 days^}\n",
                "Write P2Y for 2 years, P6M for 6 months, P4W for 4 weeks or P30D for 30 days.");
        underlines(
                way,
                "notice",
                NOTICE + "processors: {^Host^: {name: Host Ltd}}\n",
                "Use small letters, digits and single hyphens, 64 at most, for example \"live-chat\".");
        underlines(way, "notice", NOTICE + "updated: ^{}^\n", "Incorrect type. Expected one of string, integer.");
    }

    static Stream<Arguments> examples() throws Exception {
        List<Arguments> files = new ArrayList<>();
        for (Way way : Way.values()) {
            for (Path file : yaml(EXAMPLES.resolve("notices"))) {
                files.add(Arguments.of(way, "notice", file.getFileName().toString(), Files.readString(file)));
            }
            for (Path file : yaml(EXAMPLES.resolve("policies"))) {
                files.add(Arguments.of(way, "policy", file.getFileName().toString(), Files.readString(file)));
            }
            files.add(Arguments.of(way, "project", "noticekit.yaml", example("project-file.md", "yaml")));
        }
        return files.stream();
    }

    private static List<Path> yaml(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("examples")
    void nothingIsUnderlinedInTheExamples(Way way, String kind, String name, String text) throws Exception {
        assertThat(editor.show(way.name(kind), way.text(kind, text + "\ncolour: red\n")))
                .extracting(Diagnostic::getMessage)
                .containsExactly("Property colour is not allowed.");
        assertThat(editor.show(way.name(kind), way.text(kind, text))).isEmpty();
    }

    @Test
    void theFirstLineOfAnotherEditorServesToo() throws Exception {
        assertThat(editor.show("other-editor.yaml", "# $schema: ./notice.schema.json\n" + NOTICE + "colour: red\n"))
                .extracting(Diagnostic::getMessage)
                .containsExactly("Property colour is not allowed.");
    }

    /** Otherwise the server would say that it cannot load the schema for another reason than that there is no network. */
    @Test
    void aSchemaOnTheNetworkCannotBeLoaded() throws Exception {
        assertThat(editor.show(
                        "online.yaml", "# yaml-language-server: $schema=https://www.example.org/notice.json\na: 1\n"))
                .extracting(Diagnostic::getMessage)
                .singleElement()
                .asString()
                .contains("https://www.example.org/notice.json");
    }

    @Test
    void aFileOfWhichNobodySaysWhatItIsIsLeftAlone() throws Exception {
        assertThat(editor.show("other.yaml", NOTICE + "colour: red\n")).isEmpty();
        assertThat(editor.hover("other.yaml", new Caret("ti^tle").position())).isEmpty();
    }

    private static Optional<String> hover(Way way, String kind, String marked) throws Exception {
        Caret caret = new Caret(way.text(kind, marked));
        editor.show(way.name(kind), caret.text());
        return editor.hover(way.name(kind), caret.position());
    }

    private static List<CompletionItem> complete(Way way, String kind, String marked) throws Exception {
        Caret caret = new Caret(way.text(kind, marked));
        editor.show(way.name(kind), caret.text());
        return editor.complete(way.name(kind), caret.position());
    }

    private static void underlines(Way way, String kind, String marked, String message) throws Exception {
        Caret caret = new Caret(way.text(kind, marked));

        assertThat(editor.show(way.name(kind), caret.text())).singleElement().satisfies(only -> {
            assertThat(only.getMessage()).isEqualTo(message);
            assertThat(only.getRange()).isEqualTo(caret.range());
        });
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    private static CompletionItem item(List<CompletionItem> items, String label) {
        return items.stream()
                .filter(it -> it.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
