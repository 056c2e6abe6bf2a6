package org.noticekit.check.report;

import java.util.List;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;

/** A block for each finding, then a line that counts them. */
final class TextReport implements Report {

    @Override
    public String of(CheckResult result) {
        StringBuilder out = new StringBuilder();
        for (CheckedFile file : result.files()) {
            FindingFormatter formatter = FindingFormatter.block(file.source());
            file.findings()
                    .forEach(finding -> out.append(formatter.format(finding)).append("\n\n"));
        }
        return out.append(summary(result)).append('\n').toString();
    }

    private static String summary(CheckResult result) {
        List<CheckedFile> files = result.files();
        String name = files.size() == 1 ? files.get(0).name() : files.size() + " files";
        return FindingFormatter.visible(name) + ": "
                + counted(Severity.ERROR, result) + ", "
                + counted(Severity.WARNING, result) + ", "
                + counted(Severity.INFO, result)
                + (result.waived() == 0 ? "" : ", " + result.waived() + " waived");
    }

    private static String counted(Severity severity, CheckResult result) {
        long count = result.count(severity);
        String noun =
                severity == Severity.INFO ? "for information" : count == 1 ? severity.word() : severity.word() + "s";
        return count + " " + noun;
    }
}
