package org.noticekit.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives {@code --as-of} its default, so that only the way in asks the clock. */
record Today(LocalDate date) implements IDefaultValueProvider {

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        return arg instanceof OptionSpec option && option.longestName().equals("--as-of") ? date.toString() : null;
    }
}
