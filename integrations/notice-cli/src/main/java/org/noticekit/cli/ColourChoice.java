package org.noticekit.cli;

import picocli.CommandLine.Help.Ansi;

/** When to write in colour. */
enum ColourChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn() {
        return this == ALWAYS || (this == AUTO && Ansi.AUTO.enabled());
    }
}
