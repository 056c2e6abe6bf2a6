package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.noticekit.internal.EnumWords;
import picocli.CommandLine;

class SubcommandTest {

    @Test
    void eachIsCalledByItsNameInHelp() {
        List<Subcommand> all = List.of(Subcommand.values());

        Map<String, CommandLine> told =
                NoticeCommand.commandLine(Terminal.NONE, all).getSubcommands();

        assertThat(told.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Subcommand.values()).map(EnumWords::kebab).toList());
    }

    @Test
    void onlyTheOneThatIsCalledIsMade() {
        assertThat(Subcommand.called("fmt", "render")).containsExactly(Subcommand.FMT);
    }

    @Test
    void withoutOneAllAreThereToBeTold() {
        assertThat(Subcommand.called()).containsExactly(Subcommand.values());
        assertThat(Subcommand.called("--help")).containsExactly(Subcommand.values());
        assertThat(Subcommand.called("validte", "validate")).containsExactly(Subcommand.values());
    }
}
