package org.noticekit.cli;

import java.io.PrintWriter;
import java.util.List;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;

/** A block for each finding, then a line that counts them. */
final class TextReport implements Report {

    @Override
    public void write(List<Judgement> judgements, PrintWriter out) {
        for (Judgement judgement : judgements) {
            FindingFormatter formatter = FindingFormatter.block(judgement.source());
            for (Finding finding : judgement.findings()) {
                out.print(formatter.format(finding) + "\n\n");
            }
        }
        out.print(summary(judgements) + "\n");
    }

    private static String summary(List<Judgement> judgements) {
        String files = judgements.size() == 1 ? judgements.get(0).file().toString() : judgements.size() + " files";
        return FindingFormatter.visible(files) + ": "
                + counted(Severity.ERROR, judgements) + ", "
                + counted(Severity.WARNING, judgements) + ", "
                + counted(Severity.INFO, judgements)
                + waived(judgements);
    }

    private static String waived(List<Judgement> judgements) {
        int count = judgements.stream()
                .mapToInt(judgement -> judgement.findings().waived().size())
                .sum();
        return count == 0 ? "" : ", " + count + " waived";
    }

    private static String counted(Severity severity, List<Judgement> judgements) {
        long count = judgements.stream()
                .mapToLong(judgement -> judgement.findings().notWaived().count(severity))
                .sum();
        String noun =
                severity == Severity.INFO ? "for information" : count == 1 ? severity.word() : severity.word() + "s";
        return count + " " + noun;
    }
}
