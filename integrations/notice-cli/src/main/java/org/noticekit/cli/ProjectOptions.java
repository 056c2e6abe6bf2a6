package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.noticekit.check.ProjectFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say by which project file to go. */
final class ProjectOptions {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description = "The project file, which says where notices are and how they are judged (default: "
                    + ProjectFile.NAME + " in this folder, or the nearest above it that has one). Options win over it.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--no-project", description = "Go by no project file, even if there is one.")
    private boolean none;

    /** The project file; empty if there is none, or none is wanted. */
    Optional<ProjectFile> project() {
        if (none && file.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--project does not go with --no-project.");
        }
        return none ? Optional.empty() : file.map(ProjectFile::read).or(() -> ProjectFile.find(Path.of("")));
    }
}
