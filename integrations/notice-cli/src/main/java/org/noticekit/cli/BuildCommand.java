package org.noticekit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice build}: judges a notice file and writes it in every form. */
@Command(
        name = "build",
        description = {
            "Tells what is wrong with a notice file, then writes it as HTML and plain text.",
            "What was found does not stop the writing; the exit code tells."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CheckOptions check;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made if missing.")
    private Path folder;

    @Parameters(paramLabel = "FILE", description = "A notice file, YAML or JSON.")
    private Path file;

    @Override
    public Integer call() {
        for (OutputFormat format : OutputFormat.values()) {
            OutputFile.refuseToReplace(file, target(format));
        }
        List<Judgement> judgements = check.judge(List.of(file));
        check.report(judgements, spec.commandLine().getOut());
        judgements.get(0).notice().ifPresent(notice -> {
            for (OutputFormat format : OutputFormat.values()) {
                OutputFile.write(target(format), format.renderer().render(notice));
            }
        });
        return check.exitCode(judgements);
    }

    private Path target(OutputFormat format) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.(?:ya?ml|json)$", "");
        return folder.resolve(name + format.suffix());
    }
}
