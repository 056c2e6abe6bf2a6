package org.noticekit.maven;

import java.nio.file.Path;
import java.util.List;
import org.noticekit.check.CheckResult;
import org.noticekit.check.OutputFile;
import org.noticekit.check.report.ReportFormat;

/**
 * The reports of one execution.
 *
 * @param folder the folder that they go to
 * @param execution the execution's id; one that Maven made up starts with {@code default}
 * @param formats their forms; may be empty
 */
record ReportFiles(Path folder, String execution, List<ReportFormat> formats) {

    void write(CheckResult result, Path root) {
        for (ReportFormat format : formats) {
            OutputFile.write(
                    folder.resolve(name() + suffix(format)), format.report(root).of(result));
        }
    }

    /** The end of a sentence that says where all is told. */
    String where() {
        return formats.isEmpty() ? "" : ", and with all else in " + folder;
    }

    /** Each execution has files of its own, so that none writes over what another found. */
    private String name() {
        return execution.startsWith("default") ? "notices" : "notices-" + execution.replaceAll("[^\\w.-]", "_");
    }

    private static String suffix(ReportFormat format) {
        return switch (format) {
            case TEXT -> ".txt";
            case GCC -> ".gcc.txt";
            case JSON -> ".json";
            case SARIF -> ".sarif";
            case JUNIT -> ".junit.xml";
            case GITHUB -> ".github.txt";
            case GITLAB -> ".gitlab.json";
            case MARKDOWN -> ".md";
        };
    }
}
