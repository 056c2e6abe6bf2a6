package org.noticekit.finding;

/** How grave a finding is. The constants are ordered, gravest first. */
public enum Severity {
    /** The law requires it in the notice, or the notice says what the law does not permit; or the file cannot be read. */
    ERROR,
    /** A regulator's guidance asks for it, or it is probably a mistake. */
    WARNING,
    /** Good practice, or worth knowing. */
    INFO;

    /** Whether this is as grave as {@code threshold}, or graver. */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }

    /** The word for it in files, reports and options: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
