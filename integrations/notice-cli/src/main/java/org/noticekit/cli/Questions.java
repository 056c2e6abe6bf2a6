package org.noticekit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;

/** Asks a person, and asks again until there is an answer. */
final class Questions {

    private final BufferedReader in;
    private final PrintWriter out;

    Questions(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    void greet() {
        tell("A few questions, and the notice is begun. Enter takes what stands in [brackets]; Ctrl+C stops.");
    }

    /**
     * The answer.
     *
     * @throws UnusableFileException if there is no more to read
     */
    <T> T ask(StarterQuestion<T> question) {
        tell("");
        tell(question.words());
        show(question.choices());
        String fallback = question.fallback()
                .filter(it -> !it.isEmpty())
                .map(it -> "[" + it + "] ")
                .orElse("");
        while (true) {
            out.print(fallback + "> ");
            out.flush();
            String line = line();
            try {
                return line.isBlank()
                        ? question.read(question.fallback().orElseThrow(Questions::missing))
                        : question.readNumbered(line);
            } catch (IllegalArgumentException refused) {
                tell(String.valueOf(refused.getMessage()));
            }
        }
    }

    private static IllegalArgumentException missing() {
        return new IllegalArgumentException("This must be answered.");
    }

    private void show(Map<String, String> choices) {
        int longest = choices.keySet().stream().mapToInt(String::length).max().orElse(0);
        int number = 0;
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            String count = (++number < 10 ? "   " : "  ") + number;
            tell(count + "  " + choice.getKey()
                    + " ".repeat(longest - choice.getKey().length() + 2) + choice.getValue());
        }
    }

    private void tell(String line) {
        out.println(FindingFormatter.visible(line));
        out.flush();
    }

    private String line() {
        try {
            String line = in.readLine();
            if (line == null) {
                out.println();
                throw new UnusableFileException("The questions were not answered to the end, so nothing is written.");
            }
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
