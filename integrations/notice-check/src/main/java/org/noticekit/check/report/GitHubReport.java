package org.noticekit.check.report;

import java.util.Optional;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;

/** A command for each finding, and each file that was not judged, of which GitHub Actions makes an annotation, then a line that counts them. */
final class GitHubReport implements Report {

    private final FileNames names;

    GitHubReport(FileNames names) {
        this.names = names;
    }

    @Override
    public String of(CheckResult result) {
        StringBuilder out = new StringBuilder();
        for (CheckedFile file : result.files()) {
            file.checked().forEach(checked -> out.append(command(file, checked)).append('\n'));
            NotJudged.sentence(file)
                    .ifPresent(sentence -> out.append(notJudged(file, sentence)).append('\n'));
        }
        return out.append(Summary.line(result)).append('\n').toString();
    }

    private String command(CheckedFile file, CheckedFinding checked) {
        Finding finding = checked.finding();
        Optional<String> standing = Standing.of(checked);
        String message = standing.map(it -> it + "\n").orElse("")
                + finding.severity().word() + Standing.mark(checked) + ": " + finding.message()
                + finding.fix().map(fix -> "\nFix: " + fix).orElse("");
        return "::" + (standing.isPresent() ? "notice" : level(finding.severity()))
                + " file=" + property(names.of(file))
                + finding.location().map(GitHubReport::region).orElse("")
                + ",title=" + property(finding.rule())
                + "::" + data(message);
    }

    private String notJudged(CheckedFile file, String sentence) {
        return "::notice file=" + property(names.of(file)) + ",title=" + NotJudged.NAME + "::" + sentence;
    }

    /** Columns are only taken where the stretch ends on its own line; the end is just after the last character. */
    private static String region(SourceLocation at) {
        return ",line=" + at.line() + ",endLine=" + at.endLine()
                + (at.line() == at.endLine() ? ",col=" + at.column() + ",endColumn=" + at.endColumn() : "");
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.lines()
                .map(FindingFormatter::visible)
                .map(line -> line.replace("%", "%25"))
                .reduce((before, line) -> before + "%0A" + line)
                .orElse("");
    }

    private static String property(String text) {
        return FindingFormatter.visible(text)
                .replace("%", "%25")
                .replace(":", "%3A")
                .replace(",", "%2C");
    }
}
