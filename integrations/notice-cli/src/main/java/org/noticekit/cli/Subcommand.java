package org.noticekit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.noticekit.internal.EnumWords;

/** What {@code notice} can do, in the order in which help tells of it. Each is called by its name. */
enum Subcommand {
    INIT(InitCommand.class),
    VALIDATE(ValidateCommand.class),
    RENDER(RenderCommand.class),
    BUILD(BuildCommand.class),
    BASELINE(BaselineCommand.class),
    RULES(RulesCommand.class),
    EXPLAIN(ExplainCommand.class),
    FMT(FmtCommand.class),
    SCHEMA(SchemaCommand.class),
    COMPLETION(CompletionCommand.class);

    private final Class<? extends Callable<Integer>> type;

    Subcommand(Class<? extends Callable<Integer>> type) {
        this.type = type;
    }

    Class<? extends Callable<Integer>> type() {
        return type;
    }

    /** Those that must be there for a command line: the one it calls, for to make each of the others takes time; else all. */
    static List<Subcommand> called(String... args) {
        List<Subcommand> all = List.of(values());
        return Arrays.stream(args)
                .limit(1)
                .flatMap(word ->
                        all.stream().filter(each -> EnumWords.kebab(each).equals(word)))
                .findFirst()
                .map(List::of)
                .orElse(all);
    }
}
