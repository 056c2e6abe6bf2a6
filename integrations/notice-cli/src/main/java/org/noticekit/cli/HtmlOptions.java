package org.noticekit.cli;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that writes HTML: a page or a fragment, and how it is to look. */
@SuppressWarnings("NullAway.Init") // picocli sets the command
final class HtmlOptions {

    private static final String NO_STYLESHEET = "none";
    private static final int PAGE = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--theme",
            paramLabel = "plain|govuk|nhsuk",
            description = "HTML: whose class names the elements have (default: plain).")
    private Optional<HtmlTheme> theme = Optional.empty();

    @Option(
            names = "--heading-level",
            paramLabel = "1..6",
            description = "HTML: the level of the title's heading. 1 makes a whole page (the default), "
                    + "2 to 6 a fragment to put into one.")
    private Optional<Integer> headingLevel = Optional.empty();

    @Option(
            names = "--id-prefix",
            paramLabel = "PREFIX",
            description = "HTML: what every id starts with (default: pn-).")
    private Optional<String> idPrefix = Optional.empty();

    @Option(
            names = "--no-contents",
            description = "HTML: no table of contents. A page with 4 sections or more has one otherwise.")
    private boolean withoutContents;

    @Option(
            names = "--cms-safe",
            description = "HTML: a fragment of headings, paragraphs, lists and links alone, without ids and classes, "
                    + "for a CMS that lets nothing else through.")
    private boolean cmsSafe;

    @Option(
            names = "--stylesheet",
            paramLabel = "none|ADDRESS",
            description = "HTML: the stylesheet that a page links to, a path or an https address. By default, build "
                    + "writes " + HtmlTheme.STYLESHEET_FILE
                    + " beside a page in the plain theme and links to it; any other page "
                    + "links to none.")
    private Optional<String> stylesheet = Optional.empty();

    /** Whether a page is to link to a stylesheet of ours that is written beside it, if the command can do so. */
    boolean needsOurStylesheet() {
        return theme().stylesheet().isPresent() && stylesheet.isEmpty() && !cmsSafe && level(PAGE) == PAGE;
    }

    /** The text of our stylesheet. */
    String ourStylesheet() {
        return theme().stylesheet().orElseThrow();
    }

    /** A renderer of pages that link to no stylesheet unless one was stated. */
    HtmlRenderer renderer() {
        return build(stylesheet);
    }

    /** A renderer of pages that link to our stylesheet beside them if they need it. */
    HtmlRenderer rendererBesideStylesheet() {
        return build(needsOurStylesheet() ? Optional.of(HtmlTheme.STYLESHEET_FILE) : stylesheet);
    }

    private HtmlRenderer build(Optional<String> linked) {
        try {
            HtmlRenderer.Builder builder = HtmlRenderer.builder().theme(theme());
            idPrefix.ifPresent(builder::idPrefix);
            refuseWhatDoesNotFit();
            if (cmsSafe) {
                builder.cmsSafe(level(PAGE + 1));
            } else if (level(PAGE) == PAGE) {
                builder.page();
            } else {
                builder.fragment(level(PAGE));
            }
            linked.filter(address -> !address.equals(NO_STYLESHEET)).ifPresent(builder::stylesheet);
            if (withoutContents) {
                builder.contents(false);
            }
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(command.commandLine(), String.valueOf(refused.getMessage()));
        }
    }

    /** What would change nothing was not meant so. */
    private void refuseWhatDoesNotFit() {
        if (cmsSafe && (theme.isPresent() || idPrefix.isPresent() || stylesheet.isPresent() || withoutContents)) {
            throw new IllegalArgumentException("--cms-safe writes no classes, ids, stylesheet or contents; leave out "
                    + "--theme, --id-prefix, --stylesheet and --no-contents.");
        }
        if (level(PAGE) != PAGE && (stylesheet.isPresent() || withoutContents)) {
            throw new IllegalArgumentException("A fragment links to no stylesheet and has no contents; leave out "
                    + "--stylesheet and --no-contents, or --heading-level.");
        }
    }

    boolean isCmsSafe() {
        return cmsSafe;
    }

    /** The names of those of these options that were given. */
    List<String> given() {
        return command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option ->
                        option.userObject() instanceof Field field && field.getDeclaringClass() == HtmlOptions.class)
                .map(OptionSpec::longestName)
                .toList();
    }

    private HtmlTheme theme() {
        return theme.orElse(HtmlTheme.PLAIN);
    }

    private int level(int otherwise) {
        return headingLevel.orElse(otherwise);
    }
}
