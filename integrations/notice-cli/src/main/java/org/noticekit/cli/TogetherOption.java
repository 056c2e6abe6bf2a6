package org.noticekit.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says whether notices belong together. */
final class TogetherOption {

    @Option(
            names = "--together",
            negatable = true,
            description =
                    "Judge the files as notices that belong together, or each by itself, whatever the project file says: "
                            + "layers, versions in other languages, contradictions.")
    private Optional<Boolean> together = Optional.empty();

    /** What was asked for; empty if nothing was. */
    Optional<Boolean> value() {
        return together;
    }
}
