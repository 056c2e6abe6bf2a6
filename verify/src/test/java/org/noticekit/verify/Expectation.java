package org.noticekit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.noticekit.finding.Finding;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;

/**
 * What somebody who knows the law expects the rules to find, or not to find, in a notice: a line of {@code
 * expected-findings.tsv}, whose head explains the columns.
 */
record Expectation(String notice, Verdict verdict, String what, List<String> rules, String severity, NoticePath at) {

    private static final String ANY = "-";

    /** What is expected: that one of the rules finds it, or that none does. */
    enum Verdict {
        FOUND,
        ABSENT
    }

    /** Every expectation, in the order of the file. */
    static List<Expectation> all() throws IOException {
        return Files.readAllLines(ExampleNotices.RETOLD.resolve("expected-findings.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expectation::parse)
                .toList();
    }

    private static Expectation parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("Six columns parted by tabs are needed: " + line);
        }
        Verdict verdict =
                switch (cells[1]) {
                    case "found" -> Verdict.FOUND;
                    case "absent" -> Verdict.ABSENT;
                    default -> throw new IllegalArgumentException("Neither found nor absent: " + line);
                };
        return new Expectation(
                cells[0],
                verdict,
                cells[2],
                List.of(cells[3].split(" ")),
                severity(cells[4]),
                cells[5].equals(ANY) ? NoticePath.root() : NoticePath.parse(cells[5]));
    }

    private static String severity(String cell) {
        if (!cell.equals(ANY)
                && Stream.of(Severity.values()).map(Severity::word).noneMatch(cell::equals)) {
            throw new IllegalArgumentException("No such severity: " + cell);
        }
        return cell;
    }

    /** Whether a finding is one that it speaks of. */
    boolean matches(Finding finding) {
        return rules.contains(finding.rule())
                && (severity.equals(ANY) || severity.equals(finding.severity().word()))
                && finding.path().startsWith(at);
    }

    @Override
    public String toString() {
        return notice + ": " + what + " at /" + String.join("/", at.segments());
    }
}
