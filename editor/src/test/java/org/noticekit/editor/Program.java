package org.noticekit.editor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program on Node.js that runs without a network: in a network namespace of its own where the system has such, else
 * with proxies at which nobody listens.
 *
 * @param script what Node.js runs
 */
record Program(Path script) {

    static final Program LANGUAGE_SERVER =
            new Program(Path.of("node_modules", "yaml-language-server", "bin", "yaml-language-server"));

    private static final String NOBODY = "http://127.0.0.1:9";

    boolean isInstalled() {
        return onPath("node").isPresent() && Files.isRegularFile(script);
    }

    Process start(String... arguments) throws IOException, InterruptedException {
        if (!isInstalled()) {
            throw new IllegalStateException("There is no node on the PATH, or no " + script
                    + ": install Node.js, and run \"npm ci --ignore-scripts\" in the folder editor.");
        }
        List<String> command = new ArrayList<>(withoutNetwork());
        command.addAll(List.of("node", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        for (String variable : List.of("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")) {
            builder.environment().put(variable, NOBODY);
        }
        builder.environment().remove("NO_PROXY");
        builder.environment().remove("no_proxy");
        return builder.start();
    }

    private static List<String> withoutNetwork() throws IOException, InterruptedException {
        List<String> inNamespace = List.of("unshare", "--map-root-user", "--net");
        if (onPath("unshare").isEmpty()) {
            return List.of();
        }
        List<String> trial = new ArrayList<>(inNamespace);
        trial.add("true");
        Process process = new ProcessBuilder(trial)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean works = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        return works ? inNamespace : List.of();
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
