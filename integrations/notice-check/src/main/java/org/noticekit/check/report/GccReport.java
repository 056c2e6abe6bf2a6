package org.noticekit.check.report;

import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;

/** A line for each finding, as compilers write them, and nothing else. */
final class GccReport implements Report {

    @Override
    public String of(CheckResult result) {
        StringBuilder out = new StringBuilder();
        for (CheckedFile file : result.files()) {
            file.checked()
                    .forEach(checked -> out.append(Lines.line(file, checked)).append('\n'));
        }
        return out.toString();
    }
}
