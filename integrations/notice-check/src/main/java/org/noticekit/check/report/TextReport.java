package org.noticekit.check.report;

import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;

/** A block for each finding, a line for each file that was not judged, then a line that counts what was found. */
final class TextReport implements Report {

    private final SeverityStyle style;

    TextReport(SeverityStyle style) {
        this.style = style;
    }

    @Override
    public String of(CheckResult result) {
        StringBuilder out = new StringBuilder();
        for (CheckedFile file : result.files()) {
            file.checked().forEach(checked -> out.append(Lines.block(file, checked, style))
                    .append("\n\n"));
            NotJudged.line(file).ifPresent(line -> out.append(line).append("\n\n"));
        }
        return out.append(Summary.line(result)).append('\n').toString();
    }
}
