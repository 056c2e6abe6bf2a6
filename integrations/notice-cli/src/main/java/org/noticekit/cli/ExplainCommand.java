package org.noticekit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.noticekit.check.KnownRule;
import org.noticekit.check.KnownRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice explain}: tells why there is a rule, and how to keep it. */
@Command(
        name = "explain",
        description = "Tells why there is a rule, what law it rests on and how to keep it, with examples.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OwnRulesOption own;

    @Parameters(
            paramLabel = "RULE",
            arity = "1..*",
            description = "A rule's id, as findings end with it: retention-present. \"notice rules\" lists them.")
    private List<String> ids;

    @Override
    public Integer call() {
        KnownRules known = KnownRules.with(own.jars());
        List<KnownRule> rules = new ArrayList<>();
        for (String id : ids) {
            rules.add(known.find(id)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            known.unknown(id),
                            spec.positionalParameters().get(0),
                            id)));
        }
        spec.commandLine().getOut().print(rules.stream().map(RuleHelp::of).collect(Collectors.joining("\n\n")));
        return ExitCode.CLEAN;
    }
}
