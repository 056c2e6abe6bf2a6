package org.noticekit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.model.Law;

/** What lists of others ask of a notice, and which rules look after each line: {@code rules/coverage.tsv}. */
final class Coverage {

    private static final String LIST = "list";
    private static final List<String> LINES = read();

    /**
     * One line of one list.
     *
     * @param list the heading of the list
     * @param law the law whose rules are listed, if the list is of one law
     * @param number what the list calls the line
     * @param what what it asks for
     * @param rules the ids of the rules that look after it
     */
    record Line(String list, Optional<Law> law, String number, String what, List<String> rules) {
        @Override
        public String toString() {
            return list + ", " + number + " " + what;
        }
    }

    private Coverage() {}

    /** Every line, in the order of the file. */
    static List<Line> lines() {
        List<String[]> rows = LINES.stream().map(line -> line.split("\t", -1)).toList();
        List<Line> lines = new ArrayList<>();
        String list = "";
        Optional<Law> law = Optional.empty();
        for (String[] row : rows) {
            if (row[0].equals(LIST)) {
                list = row[1];
                law = row.length > 2 ? Optional.of(Law.valueOf(row[2])) : Optional.empty();
            } else {
                lines.add(new Line(list, law, row[0], row[1], List.of(row[2].split(" "))));
            }
        }
        return lines;
    }

    /** The page of {@code docs/rules} that shows it, in Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder(RulePage.MADE);
        page.append("# What a notice is asked to say, and which rules look after it\n\n")
                .append("Lists that people hold notices against, line by line. A rule looks after a line as far as a ")
                .append("computer can; whether what the notice says is true is for people to know.\n");
        String list = "";
        for (Line line : lines()) {
            if (!line.list().equals(list)) {
                list = line.list();
                page.append("\n## ").append(list).append("\n\n| | what | rules |\n|---|---|---|\n");
            }
            page.append("| ")
                    .append(line.number())
                    .append(" | ")
                    .append(line.what())
                    .append(" | ");
            page.append(line.rules().stream()
                            .map(id -> "[`" + id + "`](" + id + ".md)")
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static List<String> read() {
        try (Stream<String> lines =
                Files.lines(SourceTree.top().resolve("verify/src/test/resources/rules/coverage.tsv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
