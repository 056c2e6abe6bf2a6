package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.noticekit.check.OutputFile;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.NoticeFormatter;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice fmt}: puts notice files into their canonical form. */
@Command(
        name = "fmt",
        description = {
            "Puts notice files into their canonical form, and keeps their comments.",
            "The fields come in the order of docs/format.md. A file with anything wrong in it is left as it is. The",
            "files that were changed are named."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class FmtCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--check",
            description =
                    "Change nothing; name the files that would be changed, and end with exit code 1 if there is one.")
    private boolean check;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Notice files, YAML or JSON.")
    private List<Path> files;

    @Override
    public Integer call() {
        return files.stream().mapToInt(this::format).max().orElse(ExitCode.CLEAN);
    }

    private int format(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        ReadResult read = NoticeReader.create().read(file);
        if (read.notice().isEmpty()) {
            read.findings().stream()
                    .map(FindingFormatter.block(read.sourceMap())::format)
                    .forEach(told -> spec.commandLine().getErr().print(told + "\n\n"));
            return read.isUnreadable() ? ExitCode.UNUSABLE : ExitCode.FINDINGS;
        }
        String formatted = NoticeFormatter.format(read);
        if (read.isWrittenAs(formatted)) {
            return ExitCode.CLEAN;
        }
        out.println(FindingFormatter.visible(file.toString()));
        if (check) {
            return ExitCode.FINDINGS;
        }
        OutputFile.write(file, formatted);
        return ExitCode.CLEAN;
    }
}
