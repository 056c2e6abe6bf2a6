package org.noticekit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.noticekit.check.CheckResult;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.OutputFile;
import org.noticekit.check.ProjectFile;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.OutputFormat;
import org.noticekit.render.TraceRenderer;
import org.noticekit.render.document.NoticeDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice build}: judges a notice file and writes it in every form. */
@Command(
        name = "build",
        description = {
            "Tells what is wrong with a notice file, then writes it in every form:",
            "as HTML, with a stylesheet, as plain text, as Markdown and, in SVG, as a picture of where data goes.",
            "What was found does not stop the writing; the exit code tells."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CheckOptions check;

    @Mixin
    private HtmlOptions html;

    @Mixin
    private PictureOptions picture;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made if missing.")
    private Path folder;

    @Parameters(paramLabel = "FILE", description = "A notice file, YAML or JSON.")
    private Path file;

    @Override
    public Integer call() {
        HtmlRenderer renderer = html.rendererBesideStylesheet();
        List<Path> written = written();
        written.forEach(target -> OutputFile.refuseToReplace(file, target));
        Optional<ProjectFile> project = check.judging().project();
        CheckResult result = check.check(
                List.of(NoticeSource.of(file)), project, check.judging().baseline(project), written, Optional.empty());
        check.report(result, project, spec.commandLine().getOut());
        result.files().get(0).notice().ifPresent(notice -> {
            NoticeDocument document = picture.of(NoticeComposer.full()).compose(notice);
            for (OutputFormat format : OutputFormat.forReaders()) {
                if (format != OutputFormat.SVG || !picture.of(notice).isEmpty()) {
                    OutputFile.write(
                            target(format),
                            format.renderer(renderer, TraceRenderer.create())
                                    .map(it -> it.render(document))
                                    .orElseGet(() -> picture.of(notice).toSvg()));
                }
            }
            if (html.needsOurStylesheet()) {
                OutputFile.write(stylesheet(), html.ourStylesheet());
            }
        });
        return CheckOptions.exitCode(result);
    }

    private List<Path> written() {
        return Stream.concat(OutputFormat.forReaders().stream().map(this::target), Stream.of(stylesheet()))
                .toList();
    }

    private Path stylesheet() {
        return folder.resolve(HtmlTheme.STYLESHEET_FILE);
    }

    private Path target(OutputFormat format) {
        return folder.resolve(format.fileName(file.getFileName().toString()));
    }
}
