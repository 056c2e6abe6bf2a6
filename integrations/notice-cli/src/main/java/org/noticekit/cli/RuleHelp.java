package org.noticekit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.KnownRule;
import org.noticekit.finding.Citation;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.RuleInfo;

/** What there is to say of a rule, as text for a terminal. */
final class RuleHelp {

    private RuleHelp() {}

    /** The rule's page, if it has one: the jar holds those of {@code docs/rules}. Otherwise what the rule itself says. */
    static String of(KnownRule rule) {
        try (@Nullable InputStream page = RuleHelp.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            return PageText.of(page == null ? page(rule) : new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String page(KnownRule rule) {
        StringBuilder page = new StringBuilder("# " + rule.title() + "\n\n`" + rule.id() + "` · **"
                + rule.severity().word() + "**\n\n");
        rule.info().map(RuleInfo::why).ifPresent(why -> page.append(why).append("\n\n"));
        page.append("## What to do\n\n").append(rule.fix()).append('\n');
        rule.info().ifPresent(info -> {
            page.append("\n## The law\n\n");
            info.authorities().stream().map(Authority::citation).distinct().forEach(citation -> page.append("- ")
                    .append(cited(citation))
                    .append('\n'));
        });
        return page.toString()
                .lines()
                .map(line -> FindingFormatter.visible(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String cited(Citation citation) {
        return citation.url()
                .map(url -> "[" + citation.text() + "](" + url + ")")
                .orElse(citation.text());
    }
}
