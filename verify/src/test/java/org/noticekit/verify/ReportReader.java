package org.noticekit.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs of others that read our reports. */
enum ReportReader {
    /** Microsoft's, from npm, on Node.js. */
    SARIF_MULTITOOL("run \"npm ci --ignore-scripts\" in the folder verify, with Node.js") {
        private static final String SCRIPT = "sarif-multitool/bin.js";

        @Override
        boolean isInstalled() {
            return onPath("node").isPresent() && Files.isRegularFile(MODULES.resolve(SCRIPT));
        }

        /** It ends with 0 whatever it finds, so its words tell. */
        @Override
        Run read(Path folder, List<String> files) throws IOException, InterruptedException {
            // What is in the package is no program until npm has run its script, which it does not here.
            try (DirectoryStream<Path> natives = Files.newDirectoryStream(MODULES, "sarif-multitool-*")) {
                for (Path each : natives) {
                    File program = each.resolve("Sarif.Multitool").toFile();
                    if (!program.canExecute() && !program.setExecutable(true)) {
                        throw new IOException(program + " cannot be made a program.");
                    }
                }
            }
            return run(folder, List.of("node", MODULES.resolve(SCRIPT).toString(), "validate"), files);
        }
    },
    /** That of libxml2. */
    XMLLINT("install libxml2-utils") {
        @Override
        boolean isInstalled() {
            return onPath("xmllint").isPresent();
        }

        @Override
        Run read(Path folder, List<String> files) throws IOException, InterruptedException {
            return run(folder, List.of("xmllint", "--nonet", "--noout"), files);
        }
    };

    private static final Path MODULES = SourceTree.top().resolve("verify/node_modules/@microsoft");

    private final String howToInstall;

    ReportReader(String howToInstall) {
        this.howToInstall = howToInstall;
    }

    abstract boolean isInstalled();

    /** What it says of files in a folder. */
    abstract Run read(Path folder, List<String> files) throws IOException, InterruptedException;

    /** What has to be done for it to be there. */
    String howToInstall() {
        return howToInstall;
    }

    private static Run run(Path folder, List<String> command, List<String> files)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(files);
        return Run.of(folder, Map.of(), all);
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
