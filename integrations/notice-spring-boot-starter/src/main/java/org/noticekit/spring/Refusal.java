package org.noticekit.spring;

import java.nio.file.Path;
import java.util.List;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.check.report.ReportFormat;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;

/** Tells why notices are refused: what is found that they must not have, in the form in which the command tells it. */
final class Refusal {

    private static final String ACTION =
            "Mend what is found; each finding says how, and \"notice explain\" with its rule tells more. What you know of and "
                    + "cannot mend yet, waive: noticekit.waivers=classpath:waivers.yaml. To start all the same, set "
                    + "noticekit.fail-on to never; a file that is no notice is refused even then.";

    private Refusal() {}

    static NoticesRefusedException of(CheckResult result) {
        CheckResult failing = new CheckResult(
                result.files().stream()
                        .filter(CheckedFile::fails)
                        .map(Refusal::onlyFailing)
                        .toList(),
                result.rules());
        long others = count(result) - count(failing);
        String told = ReportFormat.TEXT.report(Path.of("")).of(failing).stripTrailing();
        return new NoticesRefusedException(
                "The application's privacy notices cannot be served as they are:\n\n" + told
                        + (others == 0 ? "" : "\n" + others + " more found that would not keep it from starting."),
                ACTION);
    }

    private static CheckedFile onlyFailing(CheckedFile file) {
        List<Finding> failing = file.checked().stream()
                .filter(file::failsBecauseOf)
                .map(CheckedFinding::finding)
                .filter(file.judged().toList()::contains)
                .toList();
        return new CheckedFile(
                file.name(), file.notice(), file.source(), file.read(), Findings.of(failing), file.settings());
    }

    private static long count(CheckResult result) {
        return result.files().stream()
                .flatMap(file -> file.checked().stream())
                .filter(CheckedFinding::counts)
                .count();
    }
}
