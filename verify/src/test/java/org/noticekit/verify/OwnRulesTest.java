package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rule that {@code docs/own-rules.md} shows is the example's. */
class OwnRulesTest {

    private static final Path EXAMPLES = SourceTree.top().resolve("examples/src/main");

    @Test
    void thePageShowsTheRuleOfTheExample() throws IOException {
        String rule = Files.readString(EXAMPLES.resolve("java/org/noticekit/examples/rule/VersionNumberRule.java"));

        assertThat(page()).contains("```java\n" + rule.substring(rule.indexOf("/** ")) + "```");
        assertThat(rule.substring(rule.indexOf("/** ")).lines()).hasSizeLessThan(40);
    }

    @Test
    void thePageShowsHowTheExampleNamesIt() throws IOException {
        String service = "META-INF/services/org.noticekit.validate.rule.Rule";

        assertThat(page())
                .contains("`" + service + "`")
                .contains("```text\n" + Files.readString(EXAMPLES.resolve("resources/" + service)) + "```");
    }

    private static String page() throws IOException {
        return Files.readString(SourceTree.top().resolve("docs/own-rules.md"));
    }
}
