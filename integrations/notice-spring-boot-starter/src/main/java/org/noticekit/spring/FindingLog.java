package org.noticekit.spring;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.check.report.Lines;
import org.noticekit.check.report.NotJudged;
import org.noticekit.finding.Severity;

/** Writes findings into the application's log, each in a line of its own, under the name of the package. */
final class FindingLog {

    private static final Log LOG = LogFactory.getLog("org.noticekit.spring");

    private FindingLog() {}

    /** All findings: as warnings, but what is for information and what is waived only as that. */
    static void write(CheckResult result) {
        for (CheckedFile file : result.files()) {
            file.checked().forEach(checked -> write(file, checked));
            NotJudged.line(file).ifPresent(LOG::warn);
        }
    }

    private static void write(CheckedFile file, CheckedFinding checked) {
        String line = Lines.line(file, checked);
        if (checked.counts() && checked.finding().severity() != Severity.INFO) {
            LOG.warn(line);
        } else {
            LOG.info(line);
        }
    }

    /** What happened, in a sentence. */
    static void tell(String message) {
        LOG.info(message);
    }

    /** What did not go as wanted, in a sentence. */
    static void warn(String message) {
        LOG.warn(message);
    }
}
