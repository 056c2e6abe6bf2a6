package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.noticekit.examples.PolicyInJava;
import org.noticekit.finding.Finding;
import org.noticekit.io.NoticeReader;

/** Holds that what {@code docs/policies.md} shows is so. */
class PoliciesPageTest {

    private static final Path EXAMPLES = SourceTree.top().resolve("examples");

    @Test
    void thePolicyShownIsTheExample() throws IOException {
        assertThat(block("yaml")).isEqualTo(Files.readString(EXAMPLES.resolve("policies/data-locations.yaml")));
    }

    @Test
    void theJavaShownIsTheExample() throws IOException {
        String source = Files.readString(EXAMPLES.resolve("src/main/java/org/noticekit/examples/PolicyInJava.java"));

        assertThat(source.replaceAll("\\s+", " ")).contains(block("java").replaceAll("\\s+", " "));
    }

    @Test
    void itFindsWhatThePageSays() throws IOException {
        List<String> found = PolicyInJava.breaches(NoticeReader.create()
                        .read(EXAMPLES.resolve("notices/county-council.yaml"))
                        .orThrow())
                .stream()
                .map(PoliciesPageTest::shown)
                .toList();

        assertThat(String.join("", found)).isEqualTo(block("text"));
    }

    private static String shown(Finding finding) {
        return finding.severity().word() + " " + finding.path() + "\n" + finding.message() + "\n";
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(SourceTree.top().resolve("docs/policies.md"));
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1);
    }
}
