package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.OutputFile;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.OutputFormat;
import org.noticekit.render.TraceRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code notice render}: writes a notice file for people, without judging it. */
@Command(
        name = "render",
        description = "Writes a notice file for people, without judging it.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class RenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "html|text|markdown|svg|trace",
            required = true,
            description = "The form to write it in; svg is the picture of where data goes.")
    private OutputFormat format;

    @Mixin
    private DepthOptions depth;

    @Mixin
    private HtmlOptions html;

    @Mixin
    private PictureOptions picture;

    @Option(
            names = "--explain",
            description =
                    "With --to html: mark each sentence with the field it comes from and the provisions it serves. "
                            + "--to trace lists them.")
    private boolean explained;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write to (default, or -: standard output).")
    private Optional<Path> target = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "A notice file, YAML or JSON.")
    private Path file;

    @Override
    public Integer call() {
        refuseWhatDoesNotFit();
        HtmlRenderer renderer = html.renderer();
        NoticeComposer full = depth.composer();
        NoticeComposer composer = picture.of(explained || format == OutputFormat.TRACE ? full.explained() : full);
        target = target.filter(path -> !path.toString().equals("-"));
        target.ifPresent(path -> OutputFile.refuseToReplace(file, path));
        ReadResult read = NoticeReader.create().read(file);
        TraceRenderer trace = TraceRenderer.locatedIn(read.sourceMap());
        read.notice().ifPresent(notice -> write(notice, composer, renderer, trace));
        PrintWriter err = spec.commandLine().getErr();
        read.findings().stream()
                .map(FindingFormatter.block(read.sourceMap())::format)
                .forEach(told -> err.print(told + "\n\n"));
        if (read.notice().isPresent()) {
            return ExitCode.CLEAN;
        }
        return read.isUnreadable() ? ExitCode.UNUSABLE : ExitCode.FINDINGS;
    }

    /** What would change nothing was not meant so. */
    private void refuseWhatDoesNotFit() {
        if (explained && format != OutputFormat.HTML && format != OutputFormat.TRACE) {
            throw wrong("--explain belongs to --to html; to list the sources, use --to trace.");
        }
        if (explained && html.isCmsSafe()) {
            throw wrong("--explain does not go with --cms-safe, which has no attributes to put it in.");
        }
        if (format != OutputFormat.HTML) {
            html.given().stream().findFirst().ifPresent(option -> {
                throw wrong(option + " belongs to --to html.");
            });
        }
        if (picture.narrow() && format != OutputFormat.SVG) {
            throw wrong("--narrow belongs to --to svg; a page has the picture for its width.");
        }
        if (picture.inText()) {
            if (format == OutputFormat.SVG) {
                throw wrong("--picture does not go with --to svg, which is the picture.");
            }
            depth.refuseJustInTime("--picture");
        }
        if (format == OutputFormat.SVG) {
            depth.refuseAllButFull("--to svg");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void write(PrivacyNotice notice, NoticeComposer composer, HtmlRenderer renderer, TraceRenderer trace) {
        if (format == OutputFormat.SVG && picture.of(notice).isEmpty()) {
            throw new UnusableFileException(
                    file + " does not tell who receives data, so that there is nothing to draw.");
        }
        String written = format.renderer(renderer, trace)
                .map(it -> it.render(depth.compose(notice, composer)))
                .orElseGet(() -> picture.of(notice).toSvg());
        target.ifPresentOrElse(
                path -> OutputFile.write(path, written),
                () -> spec.commandLine().getOut().print(written));
    }
}
