package org.noticekit.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names jars with rules of people's own. */
final class OwnRulesOption {

    @Option(
            names = "--rules-path",
            paramLabel = "JAR",
            description = "A jar with rules of your own. May be given several times.")
    private List<Path> jars = List.of();

    List<Path> jars() {
        return jars;
    }
}
