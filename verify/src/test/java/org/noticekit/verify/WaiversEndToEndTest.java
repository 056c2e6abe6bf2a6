package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/waivers.md} shows of the command is what happens; {@code -Dgolden.update=true} writes it anew. */
class WaiversEndToEndTest {

    private static final Path PAGE = SourceTree.top().resolve("docs/waivers.md");
    private static final Pattern WAIVERS = Pattern.compile("```yaml\n(waivers:.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("(```sh\nbin/notice ([^\n]+)\n```\n\n```text\n).*?(?=```)", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theCommandSaysWhatThePageShows() throws Exception {
        String page = Files.readString(PAGE);
        Matcher waivers = WAIVERS.matcher(page);
        assertThat(waivers.find()).isTrue();
        Files.writeString(folder.resolve("waivers.yaml"), waivers.group(1));
        Readme.writeNotice(folder);

        StringBuilder real = new StringBuilder();
        int told = 0;
        for (MatchResult shown : SHOWN.matcher(page).results().toList()) {
            Run run = Run.jar(folder, List.of(), List.of(shown.group(2).split(" ")));
            assertThat(run.err()).isEmpty();
            real.append(page.substring(told, shown.start()))
                    .append(shown.group(1))
                    .append(run.out());
            told = shown.end();
        }

        assertThat(told).as("the page shows what the command says").isPositive();
        Golden.check(PAGE, real + page.substring(told));
    }
}
