package org.noticekit.check.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;

/** Markdown as GitHub and GitLab show it: the counts, then a table for each file, and one of what does not count. */
final class MarkdownReport implements Report {

    private static final String HEAD = "| Severity | Line:column | Finding | Rule |\n| --- | --- | --- | --- |\n";
    private static final String HEAD_OF_OTHERS =
            "| Severity | Line:column | Finding | Rule | Why it does not count |\n| --- | --- | --- | --- | --- |\n";

    private final FileNames names;

    MarkdownReport(FileNames names) {
        this.names = names;
    }

    @Override
    public String of(CheckResult result) {
        StringBuilder out = new StringBuilder("## Privacy notices: ")
                .append(Summary.counts(result))
                .append('\n');
        for (CheckedFile file : result.files()) {
            out.append("\n### File ").append(escaped(names.of(file))).append('\n');
            if (file.checked().isEmpty()) {
                out.append("\nNothing was found.\n");
            }
            table(file, true, "", HEAD, out);
            table(file, false, "\nWaived or in the baseline:\n", HEAD_OF_OTHERS, out);
            NotJudged.sentence(file)
                    .ifPresent(sentence -> out.append('\n').append(sentence).append('\n'));
        }
        return out.toString();
    }

    private static void table(CheckedFile file, boolean counting, String title, String head, StringBuilder out) {
        String rows = file.checked().stream()
                .filter(checked -> checked.counts() == counting)
                .map(MarkdownReport::row)
                .collect(Collectors.joining());
        out.append(rows.isEmpty() ? "" : title + "\n" + head + rows);
    }

    private static String row(CheckedFinding checked) {
        Finding finding = checked.finding();
        String law = finding.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
        Optional<String> standing = Standing.of(checked);
        return "| " + finding.severity().word()
                + " | "
                + finding.location().map(at -> at.line() + ":" + at.column()).orElse("")
                + " | " + escaped(finding.message())
                + (law.isEmpty() ? "" : "<br>Law: " + escaped(law))
                + finding.fix().map(fix -> "<br>Fix: " + escaped(fix)).orElse("")
                + " | " + escaped(finding.rule())
                + standing.map(it -> " | " + escaped(it)).orElse("")
                + " |\n";
    }

    /** The text as itself: no markup, no link, no name that is told of it, and on one line. */
    static String escaped(String text) {
        return FindingFormatter.visible(text)
                .replace('\t', ' ')
                .replaceAll("[\\\\`*_\\[\\]<>&|~$]|:(?=//)", "\\\\$0")
                .replaceAll("[@#]", "$0<!-- -->");
    }
}
