package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What a process of its own said, and what it ended with. */
record Run(int exitCode, String out, String err) {

    /** The command as people get it: one jar with everything in it. */
    static final Path JAR = SourceTree.top().resolve("integrations/notice-cli/target/notice.jar");

    /** The Java that runs the tests. */
    static final Path JAVA_BIN = Path.of(System.getProperty("java.home"), "bin");

    /** Runs the command's jar in a folder, on a machine that is set up by these options of Java. */
    static Run jar(Path folder, List<String> machine, List<String> args) throws IOException, InterruptedException {
        assertThat(JAR).as("the package phase of notice-cli makes it").exists();
        List<String> command = new ArrayList<>();
        command.add(JAVA_BIN.resolve("java").toString());
        command.addAll(machine);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(args);
        return of(folder, Map.of(), command);
    }

    /** Runs a program in a folder, with these variables added to its environment, and waits five minutes for its end at most. */
    static Run of(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("stdout", ".log");
        Path err = Files.createTempFile("stderr", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // With one of these set, Java greets on standard error.
            builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("%s ended within five minutes", command).isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
