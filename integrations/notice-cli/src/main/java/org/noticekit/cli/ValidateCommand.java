package org.noticekit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.noticekit.check.CheckResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice validate}: tells what is wrong with notice files. */
@Command(name = "validate", description = "Tells what is wrong with notice files.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CheckOptions check;

    @Option(
            names = "--together",
            description = "Judge the files as notices that belong together: layers, versions in other languages, "
                    + "contradictions.")
    private boolean together;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Notice files, YAML or JSON.")
    private List<Path> files;

    @Override
    public Integer call() {
        CheckResult result = check.check(files, List.of(), together);
        check.report(result, spec.commandLine().getOut());
        return CheckOptions.exitCode(result);
    }
}
