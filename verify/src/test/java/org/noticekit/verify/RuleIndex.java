package org.noticekit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** The first page of {@code docs/rules}: every rule, in the order of the law. */
final class RuleIndex {

    private static final Pattern HEADING = Pattern.compile("/\\*\\* (.+)\\. \\*/");

    private RuleIndex() {}

    /** The page. */
    static String page() {
        StringBuilder page = new StringBuilder(RulePage.MADE);
        page.append("# The rules\n\n");
        page.append(
                        "What Noticekit looks for in a notice, in the order of the law. Each rule has a page that says why it ")
                .append("matters, what the law says, and what to do, with an example.\n\n");
        for (Severity severity : Severity.values()) {
            page.append("- **")
                    .append(severity.word())
                    .append("**: ")
                    .append(RulePage.meaning(severity))
                    .append(".\n");
        }
        page.append("\nThat nothing is found does not mean that a notice is lawful. ")
                .append("[What no rule can check](not-checked.md) is for people to look at, ")
                .append("and [what the law asks, line by line](coverage.md), shows which rules look after it.\n");
        byPart().forEach((heading, rules) -> {
            page.append("\n## ").append(heading).append("\n\n| rule | | |\n|---|---|---|\n");
            rules.forEach(rule -> page.append(row(rule)));
        });
        return page.toString();
    }

    private static String row(Rule rule) {
        String id = rule.info().id();
        return "| [`" + id + "`](" + id + ".md) | " + rule.info().severity().word() + " | "
                + RulePage.escaped(rule.info().title()) + " |\n";
    }

    private static Map<String, List<Rule>> byPart() {
        Map<String, List<Rule>> parts = new LinkedHashMap<>();
        for (Rule rule : RuleCatalogue.all()) {
            parts.computeIfAbsent(heading(rule.getClass().getPackageName()), part -> new ArrayList<>())
                    .add(rule);
        }
        return parts;
    }

    /** What the package says of itself. */
    private static String heading(String packageName) {
        Path source = SourceTree.top()
                .resolve("notice-validate/src/main/java")
                .resolve(packageName.replace('.', '/'))
                .resolve("package-info.java");
        try (Stream<String> lines = Files.lines(source)) {
            return lines.map(HEADING::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            source + ": say in one line of Javadoc what the rules are about; it is their heading"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
