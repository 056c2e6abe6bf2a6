package org.noticekit.cli;

/** What the process ends with. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int UNUSABLE = 2;
    static final int INTERNAL = 3;

    private ExitCode() {}
}
