package org.noticekit.check.report;

import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.FindingFormatter;

/** Writes a finding as a line or a block that begins with its file's name, whether its place in the file is known or not. */
public final class Lines {

    private Lines() {}

    /** One line without a line break: {@code file:line:column: severity: message [rule]}; no line and column if unknown. */
    public static String line(CheckedFile file, CheckedFinding checked) {
        return named(file, checked, FindingFormatter.line(words -> words + Standing.mark(checked)));
    }

    static String block(CheckedFile file, CheckedFinding checked, SeverityStyle style) {
        return named(
                file,
                checked,
                FindingFormatter.block(
                        file.source(),
                        words -> style.show(checked.finding().severity(), words + Standing.mark(checked))));
    }

    private static String named(CheckedFile file, CheckedFinding checked, FindingFormatter formatter) {
        String text = formatter.format(checked.finding());
        return checked.finding().location().isPresent() ? text : FindingFormatter.visible(file.name() + ": ") + text;
    }
}
