package org.noticekit.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example of a council's site, in a process of its own, at a port that is free. */
final class CouncilSite implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final String home;

    private CouncilSite(Process process, String home) {
        this.process = process;
        this.home = home;
    }

    static CouncilSite start() throws IOException {
        Path jar = Path.of(System.getProperty("council.app", ""));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("There is no " + jar + ": mvn -pl browser -am verify builds it.");
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // it does not live long
                        "-Dstdout.encoding=UTF-8",
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--noticekit.as-of=2026-11-25")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                read(said);
                return new CouncilSite(process, "http://localhost:" + started.group(1));
            }
        }
        throw new IllegalStateException("The site did not start:\n" + String.join("\n", lines));
    }

    /** So that it never waits for somebody to read what it says. */
    private static void read(BufferedReader said) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (said.readLine() != null) {}
                    } catch (IOException ended) {
                        throw new UncheckedIOException(ended);
                    }
                },
                "what the site says");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, ended) -> {}); // with the process
        reader.start();
    }

    /** Where a path of the site is. */
    String address(String path) {
        return home + path;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
