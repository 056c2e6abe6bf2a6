package org.noticekit.cli;

import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.DataFlowPicture;
import org.noticekit.render.NoticeComposer;
import picocli.CommandLine.Option;

/** The options of every command that can show where data goes. */
final class PictureOptions {

    @Option(
            names = "--picture",
            description =
                    "Add a section that shows where data goes: in HTML a picture and a table, elsewhere the table.")
    private boolean wanted;

    @Option(
            names = "--narrow",
            description = "SVG: the picture for phones, one receiver below the other, instead of three columns.")
    private boolean narrow;

    NoticeComposer of(NoticeComposer composer) {
        return wanted ? composer.pictured() : composer;
    }

    /** Whether a notice's text was asked to have the picture in it. */
    boolean inText() {
        return wanted;
    }

    /** Whether the picture by itself was asked to be narrow. */
    boolean narrow() {
        return narrow;
    }

    DataFlowPicture of(PrivacyNotice notice) {
        DataFlowPicture picture = DataFlowPicture.of(notice);
        return narrow ? picture.narrow() : picture;
    }
}
