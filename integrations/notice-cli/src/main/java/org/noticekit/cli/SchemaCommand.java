package org.noticekit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice schema}: writes a schema for editors and other tools. */
@Command(
        name = "schema",
        description = {
            "Writes the JSON Schema by which an editor completes and explains what can be written in a file.",
            "Save it, and name it in a notice's first line: # yaml-language-server: $schema=notice.schema.json"
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "notice|policy|project|report",
            arity = "0..1",
            defaultValue = "notice",
            description = "The kind of file (default: ${DEFAULT-VALUE}).")
    private FileKind kind;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(kind.schema().stripTrailing());
        return ExitCode.CLEAN;
    }
}
