package org.noticekit.maven;

import org.apache.maven.plugin.logging.Log;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.check.report.Lines;
import org.noticekit.check.report.NotJudged;
import org.noticekit.finding.Severity;

/** Tells Maven's log each finding in a line that editors and build servers make a link of. */
final class FindingLog {

    private final Log log;

    FindingLog(Log log) {
        this.log = log;
    }

    /** What makes the build fail is an error, whatever it is by itself; what does not is none. */
    void tell(CheckResult result) {
        for (CheckedFile file : result.files()) {
            for (CheckedFinding checked : file.checked()) {
                String line = Lines.line(file, checked);
                if (file.failsBecauseOf(checked)) {
                    log.error(line);
                } else if (checked.counts() && checked.finding().severity() != Severity.INFO) {
                    log.warn(line);
                } else {
                    log.info(line);
                }
            }
            NotJudged.line(file)
                    .ifPresent(log::error); // beside the errors that it is about, and quiet builds show only those
        }
    }
}
