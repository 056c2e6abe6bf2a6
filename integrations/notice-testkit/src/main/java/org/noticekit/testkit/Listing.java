package org.noticekit.testkit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;

/** How failures read in a build's log: a sentence, then a line for each offender. */
final class Listing {

    private static final String NEXT = "\n  ";

    private Listing() {}

    /** The sentence with the findings, as compilers write them. */
    static String of(String sentence, Findings findings) {
        return of(sentence, findings.toList());
    }

    /** The same of findings in a list. */
    static String of(String sentence, List<Finding> findings) {
        return ofLines(
                sentence, findings.stream().map(FindingFormatter.line()::format).toList());
    }

    /** The sentence with these lines below it. */
    static String ofLines(String sentence, Collection<?> lines) {
        return lines.stream()
                .map(String::valueOf)
                .map(line -> line.replace("\n", NEXT))
                .collect(Collectors.joining(NEXT, sentence + NEXT, ""));
    }

    /** Keys or ids in a sentence; "none" if there is none. */
    static String words(Collection<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }
}
