package org.noticekit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors complete and explain of the properties, and the page that lists them. */
class MetadataTest {

    private static final Path PAGE = Path.of("../../docs/spring-boot.md");

    private final List<JsonNode> properties = properties();

    @Test
    void everyPropertyIsExplainedInASentence() {
        assertThat(properties).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(
                        each.path("description").asString(""))
                .as("%s", each.path("name"))
                .matches("(?s)[A-Z].*\\."));
    }

    @Test
    void everyHintIsForAProperty() throws IOException {
        List<String> names = properties.stream().map(MetadataTest::name).toList();

        assertThat(metadata().path("hints")).isNotEmpty().allSatisfy(hint -> assertThat(names)
                .contains(name(hint)));
    }

    @Test
    void thePageListsEveryPropertyAndNoOther() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `(?:noticekit|management)\\..*"))
                .forEach(line -> listed.add(line.split("`", -1)[1]));

        assertThat(listed)
                .isEqualTo(new TreeSet<>(
                        properties.stream().map(MetadataTest::name).toList()));
    }

    @Test
    void thePageTellsTheDefaults() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        assertThat(properties).allSatisfy(each -> {
            JsonNode value = each.path("defaultValue");
            String told = value.isArray() ? value.path(0).asString("") : value.asString("");
            assertThat(page)
                    .anyMatch(line ->
                            line.startsWith("| `" + name(each) + "` | " + (told.isEmpty() ? "" : "`" + told + "`")));
        });
    }

    private static String name(JsonNode each) {
        return each.path("name").asString("");
    }

    private static List<JsonNode> properties() {
        return StreamSupport.stream(metadata().path("properties").spliterator(), false)
                .toList();
    }

    private static JsonNode metadata() {
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
