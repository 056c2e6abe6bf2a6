package org.noticekit.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.ProjectFile;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.DataFlowPicture;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.OutputFormat;
import org.noticekit.render.TraceRenderer;
import org.noticekit.render.document.NoticeDocument;

/**
 * Writes notices for people, without judging them: each in the folder that it has among the notices, in its own language.
 * The usual folder is one that the Maven site takes its resources from. Fails if a file is no notice.
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
public final class RenderMojo extends AbstractNoticeMojo {

    /** The forms to write: {@code html}, {@code text}, {@code markdown}, {@code svg} (the picture of where data goes). */
    @Parameter(property = "notice.formats", defaultValue = "html")
    private List<String> formats;

    /** How much to write: {@code full}, {@code summary} or {@code just-in-time}. */
    @Parameter(property = "notice.depth", defaultValue = "full")
    private String depth;

    /** The channel that a just-in-time text is for. */
    @Parameter(property = "notice.channel")
    private @Nullable String channel;

    /** The activity that a just-in-time text is for: one of the channel's, or one of no channel. */
    @Parameter(property = "notice.activity")
    private @Nullable String activity;

    /** Where the full notice is, for the links of a shorter text: where the notice says unless stated. */
    @Parameter(property = "notice.fullNotice")
    private @Nullable String fullNotice;

    /** Whether to add a section that shows where data goes: in HTML a picture and a table, elsewhere the table. */
    @Parameter(property = "notice.picture", defaultValue = "false")
    private boolean picture;

    /** HTML: whose class names the elements have, {@code plain} (unless stated), {@code govuk} or {@code nhsuk}. */
    @Parameter(property = "notice.theme")
    private @Nullable String theme;

    /** HTML: the level of the title's heading. 1 makes a whole page (unless stated), 2 to 6 a fragment to put into one. */
    @Parameter(property = "notice.headingLevel")
    private @Nullable Integer headingLevel;

    /** HTML: what every id starts with; {@code pn-} unless stated. */
    @Parameter(property = "notice.idPrefix")
    private @Nullable String idPrefix;

    /** HTML: whether there is a table of contents; a page with 4 sections or more has one unless stated. */
    @Parameter(property = "notice.contents")
    private @Nullable Boolean contents;

    /** HTML: a fragment without ids and classes, for a CMS that lets nothing else through. */
    @Parameter(property = "notice.cmsSafe", defaultValue = "false")
    private boolean cmsSafe;

    /**
     * HTML: the stylesheet that pages link to, a path or an https address, or {@code none}. Unless stated, pages in the
     * plain theme have their own, {@code notice.css}, beside them; others none.
     */
    @Parameter(property = "notice.stylesheet")
    private @Nullable String stylesheet;

    /** The folder to write to. */
    @Parameter(
            property = "notice.outputDirectory",
            defaultValue = "${project.build.directory}/generated-site/resources/notices")
    private File outputDirectory;

    @Override
    void run() throws MojoFailureException {
        List<OutputFormat> forms = formats.stream()
                .map(word -> Words.read(OutputFormat.forReaders(), "formats", word))
                .distinct()
                .toList();
        HtmlParameters html = new HtmlParameters(theme, headingLevel, idPrefix, contents, cmsSafe, stylesheet);
        html.renderer("");
        NoticeComposer composer = composer();
        Optional<ProjectFile> project = projectFile();
        Optional<ProjectNotices> named = projectNotices(project);
        List<Path> others = project.map(ProjectFile::ownFiles).orElse(List.of());
        FileSelection selection = selection().without(others);
        List<Path> files = named.map(it -> found(it, others)).orElseGet(() -> found(selection));
        Path top = named.map(ProjectNotices::top)
                .orElseGet(() -> selection.directory().toPath());
        Pages pages = new Pages(outputDirectory.toPath());
        int unusable = 0;
        for (Path file : files) {
            ReadResult read = NoticeReader.create().read(file, names().name(file));
            tell(read);
            if (read.notice().isPresent()) {
                write(read.notice().get(), file, top.relativize(file), composer, forms, html, pages);
            } else {
                unusable++;
            }
        }
        if (!files.isEmpty() && forms.contains(OutputFormat.HTML) && html.needsOurStylesheet()) {
            pages.write(Path.of(HtmlTheme.STYLESHEET_FILE), html.ourStylesheet());
        }
        if (unusable > 0) {
            throw new MojoFailureException(unusable + " of " + files.size()
                    + " files cannot be written for people, for they are no notices. What is wrong is told above.");
        }
        getLog().info("Of " + files.size() + (files.size() == 1 ? " notice, " : " notices, ") + pages.written()
                + (pages.written() == 1 ? " file is" : " files are") + " new or changed in " + outputDirectory + ".");
    }

    private NoticeComposer composer() {
        NoticeComposer composer = Words.read(Depth.class, "depth", depth).composer(channel, activity);
        try {
            NoticeComposer leading = fullNotice == null ? composer : composer.fullNoticeAt(fullNotice);
            return picture ? leading.pictured() : leading;
        } catch (IllegalArgumentException refused) {
            throw new WrongParameterException(
                    String.valueOf(refused.getMessage()).replace("fullNoticeAt", "fullNotice"));
        }
    }

    private void tell(ReadResult read) {
        for (String line :
                read.findings().stream().map(FindingFormatter.line()::format).toList()) {
            if (read.notice().isPresent()) {
                getLog().warn(line);
            } else {
                getLog().error(line);
            }
        }
    }

    private static void write(
            PrivacyNotice notice,
            Path file,
            Path place,
            NoticeComposer composer,
            List<OutputFormat> forms,
            HtmlParameters html,
            Pages pages) {
        HtmlRenderer renderer = html.renderer("../".repeat(place.getNameCount() - 1));
        NoticeDocument said = compose(notice, file, composer);
        String name = place.getFileName().toString();
        for (OutputFormat form : forms) {
            Optional<String> written = form.renderer(renderer, TraceRenderer.create())
                    .map(it -> it.render(said))
                    .or(() -> picture(notice));
            written.ifPresent(text -> pages.write(place.resolveSibling(form.fileName(name)), file, text));
        }
    }

    /** The picture of where data goes; empty if nothing is to be seen on it. */
    private static Optional<String> picture(PrivacyNotice notice) {
        return Optional.of(DataFlowPicture.of(notice))
                .filter(picture -> !picture.isEmpty())
                .map(DataFlowPicture::toSvg);
    }

    private static NoticeDocument compose(PrivacyNotice notice, Path file, NoticeComposer composer) {
        try {
            return composer.compose(notice);
        } catch (IllegalArgumentException notThere) {
            throw new WrongParameterException(file + ": " + notThere.getMessage());
        }
    }
}
