package org.noticekit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.KnownRule;
import org.noticekit.check.KnownRules;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code notice rules}: lists what notices are held against. */
@Command(
        name = "rules",
        description = {
            "Lists the rules that files are held against.",
            "Each line has, parted by tabs, a rule's id, how grave a breach is, and what holds where it is kept."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--law",
            paramLabel = "LAW",
            description = "Only those that have something to say under this law: uk-gdpr, uk-law-enforcement, eu-gdpr "
                    + "or eu-institutions.")
    private Optional<Law> law = Optional.empty();

    @Option(
            names = "--severity",
            paramLabel = "error|warning|info",
            description = "Only those whose breach is as grave as this.")
    private Optional<Severity> severity = Optional.empty();

    @Mixin
    private OwnRulesOption own;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<KnownRule> listed = KnownRules.with(own.jars()).all().stream()
                .filter(this::isAskedFor)
                .toList();
        listed.forEach(rule ->
                out.println(rule.id() + "\t" + rule.severity().word() + "\t" + FindingFormatter.visible(rule.title())));
        return ExitCode.CLEAN;
    }

    private boolean isAskedFor(KnownRule rule) {
        return severity.map(rule.severity()::equals).orElse(true)
                && law.map(asked -> rule.info()
                                .map(info -> info.laws().contains(asked))
                                .orElse(true))
                        .orElse(true);
    }
}
