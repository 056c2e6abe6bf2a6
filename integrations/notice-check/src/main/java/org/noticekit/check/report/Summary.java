package org.noticekit.check.report;

import java.util.List;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;

/** Counts what was found, in words. */
public final class Summary {

    private Summary() {}

    /** The file's name, or how many there are, and the counts. */
    public static String line(CheckResult result) {
        List<CheckedFile> files = result.files();
        String name = files.size() == 1 ? files.get(0).name() : files.size() + " files";
        return FindingFormatter.visible(name + ": ") + counts(result);
    }

    static String counts(CheckResult result) {
        return counted(Severity.ERROR, result) + ", "
                + counted(Severity.WARNING, result) + ", "
                + counted(Severity.INFO, result)
                + (result.waived() == 0 ? "" : ", " + result.waived() + " waived")
                + (result.known() == 0 ? "" : ", " + result.known() + " known");
    }

    private static String counted(Severity severity, CheckResult result) {
        long count = result.count(severity);
        String noun =
                severity == Severity.INFO ? "for information" : count == 1 ? severity.word() : severity.word() + "s";
        return count + " " + noun;
    }
}
