package org.noticekit.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.law.DateWords;
import org.noticekit.validate.law.LawWords;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.RuleInfo;

/** The page of {@code docs/rules} that tells people of one rule, in Markdown. */
final class RulePage {

    /** The first line of every page that is made. */
    static final String MADE =
            "<!-- Made by RulePagesTest from what the rules themselves say: change them, not this page. -->\n\n";

    private static final String BASE = "../../notice-validate/src/test/resources/cases/base.yaml";

    private final RuleInfo rule;
    private final StringBuilder page = new StringBuilder(MADE);

    private RulePage(RuleInfo rule) {
        this.rule = rule;
    }

    /** The page of the rule. */
    static String of(RuleInfo rule) {
        return new RulePage(rule).write();
    }

    private String write() {
        line("# " + rule.title());
        line("`" + rule.id() + "` · " + severity());
        line(rule.why());
        line(days(rule.inForce()).map(days -> "This rule applies " + days + ".").orElse(""));
        line("## What to do");
        fixes();
        line("## The law");
        rule.laws().stream().sorted().forEach(this::authorities);
        line("## Examples");
        line("Each shows only what matters of [a complete notice](" + BASE + ").");
        accepted(RuleExample.of(rule, "accepted").get(0));
        rejected(RuleExample.of(rule, "rejected").get(0));
        line("[All rules](README.md)");
        return page.toString().stripTrailing() + "\n";
    }

    /** The severity in words; also those that single breaches have, as far as the cases know. */
    private String severity() {
        Set<Severity> others = EnumSet.noneOf(Severity.class);
        RuleExample.of(rule, "rejected").stream()
                .flatMap(each -> each.findings().stream())
                .filter(found -> found.rule().equals(rule.id()))
                .forEach(found -> others.add(Severity.valueOf(found.severity().toUpperCase(Locale.ROOT))));
        others.remove(rule.severity());
        String sometimes = others.stream().map(Severity::word).collect(Collectors.joining(" or "));
        return "**" + rule.severity().word() + "**" + (others.isEmpty() ? "" : ", in some cases " + sometimes) + ": "
                + meaning(rule.severity());
    }

    /** What a severity means, in half a sentence. */
    static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "the law requires it in the notice, or does not permit what the notice says";
            case WARNING -> "a regulator's guidance asks for it, or it is probably a mistake";
            case INFO -> "good practice, or worth knowing";
        };
    }

    private void fixes() {
        Map<String, Set<Law>> fixes = new LinkedHashMap<>();
        rule.laws().stream().sorted().forEach(law -> fixes.computeIfAbsent(
                        rule.fix().text(law), fix -> new LinkedHashSet<>())
                .add(law));
        fixes.forEach((fix, laws) -> line(
                fixes.size() == 1
                        ? fix
                        : "Under " + laws.stream().map(LawWords::name).collect(Collectors.joining(" and ")) + ": "
                                + fix));
    }

    /** What is cited under one law, an instrument's places in one line as long as the same holds of them. */
    private void authorities(Law law) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Authority authority : rule.authorities()) {
            Citation citation = authority.citation();
            Optional<InForce> days = authority.inForce().and(rule.inForce());
            if (citation.law().map(law::equals).orElse(true) && days.isPresent()) {
                String instrument = citation.pinpoint().isPresent() ? citation.instrument() + " " : "";
                String text = citation.pinpoint().orElse(citation.instrument());
                lines.computeIfAbsent(instrument + "|" + notes(days.get(), citation), line -> new ArrayList<>())
                        .add(citation.url()
                                .map(url -> "[" + text + "](" + url + ")")
                                .orElse(text));
            }
        }
        page.append("Under ").append(LawWords.name(law)).append(":\n\n");
        lines.forEach((key, places) -> {
            int bar = key.indexOf('|');
            page.append("- ").append(key, 0, bar).append(String.join(", ", places));
            page.append(key.substring(bar + 1)).append('\n');
        });
        page.append('\n');
    }

    /** On which days it is cited, unless those are the rule's own, and whether somebody has checked it. */
    private String notes(InForce days, Citation citation) {
        String when = days.equals(rule.inForce())
                ? ""
                : days(days).map(words -> ", " + words).orElse("");
        return citation.verified() ? when : when + " (nobody has checked this against the text yet)";
    }

    /** The days in words; empty if it is every day. */
    private static Optional<String> days(InForce days) {
        Optional<String> from = days.first().map(day -> "from " + DateWords.date(day));
        Optional<String> to = days.last().map(day -> "until " + DateWords.date(day));
        return from.isPresent() && to.isPresent() ? Optional.of(from.get() + " " + to.get()) : from.or(() -> to);
    }

    private void accepted(RuleExample example) {
        line("### Good: " + example.name());
        change(example);
        line("This rule finds nothing in it" + day(example) + ".");
    }

    private void rejected(RuleExample example) {
        line("### Not good: " + example.name());
        change(example);
        line("Found in it" + day(example) + ":");
        for (RuleExample.Found found : example.findings()) {
            String other = found.rule().equals(rule.id()) ? "" : " ([`" + found.rule() + "`](" + found.rule() + ".md))";
            String place = found.path().isEmpty() ? "the notice as a whole" : "`" + found.path() + "`";
            page.append("- **")
                    .append(found.severity())
                    .append("** at ")
                    .append(place)
                    .append(": ");
            page.append(escaped(found.message())).append(other).append('\n');
        }
        page.append('\n');
    }

    private static String day(RuleExample example) {
        return example.asOf()
                .map(day -> " on " + DateWords.date(LocalDate.parse(day)))
                .orElse("");
    }

    private void change(RuleExample example) {
        if (example.change().isEmpty()) {
            line("The complete notice as it is.");
        } else {
            yaml(example.change());
        }
        example.companions().forEach((sentence, change) -> {
            line(sentence);
            yaml(change);
        });
    }

    private void yaml(String change) {
        line("```yaml\n" + change.stripTrailing() + "\n```");
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            page.append(text).append("\n\n");
        }
    }

    /** The words with what Markdown takes for its own made plain. */
    static String escaped(String words) {
        return words.replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1");
    }
}
