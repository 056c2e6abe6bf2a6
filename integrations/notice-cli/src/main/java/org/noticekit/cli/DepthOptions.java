package org.noticekit.cli;

import java.util.Optional;
import org.noticekit.internal.EnumWords;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.NoticeComposer;
import org.noticekit.render.document.NoticeDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how much of a notice to write. */
final class DepthOptions {

    /** How much of a notice to write. */
    enum Depth {
        FULL,
        SUMMARY,
        JUST_IN_TIME
    }

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec command;

    @Option(
            names = "--depth",
            paramLabel = "full|summary|just-in-time",
            defaultValue = "full",
            description =
                    "How much of it to write (default: ${DEFAULT-VALUE}). Just in time is a sentence or two for where "
                            + "data is collected; say for which --channel or --activity.")
    @SuppressWarnings("NullAway.Init") // always has a default
    private Depth depth;

    @Option(names = "--channel", paramLabel = "ID", description = "The channel that a just-in-time text is for.")
    private Optional<String> channel = Optional.empty();

    @Option(
            names = "--activity",
            paramLabel = "ID",
            description = "The activity that a just-in-time text is for: one of the channel's, or one of no channel.")
    private Optional<String> activity = Optional.empty();

    @Option(
            names = "--full-notice",
            paramLabel = "URL",
            description = "Where the full notice is, for the links of a shorter text (default: where the notice says).")
    private Optional<String> fullNotice = Optional.empty();

    @Option(
            names = "--full-notice-ids",
            paramLabel = "PREFIX",
            description = "What every id on the full notice's page starts with, for the links of a shorter text "
                    + "(default: pn-).")
    private Optional<String> fullNoticeIds = Optional.empty();

    /** Composes as much of a notice as was asked for; fails if the options do not fit together. */
    NoticeComposer composer() {
        if (depth != Depth.JUST_IN_TIME && (channel.isPresent() || activity.isPresent())) {
            throw wrong("--channel and --activity belong to --depth just-in-time.");
        }
        if (depth == Depth.FULL && (fullNotice.isPresent() || fullNoticeIds.isPresent())) {
            throw wrong("--full-notice and --full-notice-ids belong to a shorter --depth.");
        }
        NoticeComposer composer = ofDepth();
        try {
            NoticeComposer leading = fullNotice.map(composer::fullNoticeAt).orElse(composer);
            return fullNoticeIds.map(leading::fullNoticeIds).orElse(leading);
        } catch (IllegalArgumentException refused) {
            throw wrong(String.valueOf(refused.getMessage())
                    .replace("fullNoticeAt", "--full-notice")
                    .replace("fullNoticeIds", "--full-notice-ids"));
        }
    }

    /** What is said of a notice, which must have the channel and the activity that were asked for. */
    NoticeDocument compose(PrivacyNotice notice, NoticeComposer composer) {
        if (depth != Depth.JUST_IN_TIME) {
            return composer.compose(notice);
        }
        try {
            return composer.compose(notice);
        } catch (IllegalArgumentException notThere) {
            throw wrong(String.valueOf(notThere.getMessage()));
        }
    }

    /** Fails unless the whole notice was asked for, since {@code option} goes with nothing less. */
    void refuseAllButFull(String option) {
        if (depth != Depth.FULL) {
            throw wrong("--depth " + EnumWords.kebab(depth) + " does not go with " + option + ".");
        }
    }

    /** Fails if a just-in-time text was asked for, since {@code option} does not go with it. */
    void refuseJustInTime(String option) {
        if (depth == Depth.JUST_IN_TIME) {
            throw wrong("--depth " + EnumWords.kebab(depth) + " does not go with " + option + ".");
        }
    }

    private NoticeComposer ofDepth() {
        return switch (depth) {
            case FULL -> NoticeComposer.full();
            case SUMMARY -> NoticeComposer.summary();
            case JUST_IN_TIME -> justInTime();
        };
    }

    private NoticeComposer justInTime() {
        Optional<Identifier> ofChannel = channel.map(key -> identifier("--channel", key));
        Optional<Identifier> ofActivity = activity.map(key -> identifier("--activity", key));
        if (ofChannel.isEmpty()) {
            return NoticeComposer.justInTimeOfActivity(ofActivity.orElseThrow(
                    () -> wrong("--depth just-in-time needs a --channel or an --activity to be for.")));
        }
        return ofActivity
                .map(key -> NoticeComposer.justInTime(ofChannel.get(), key))
                .orElseGet(() -> NoticeComposer.justInTime(ofChannel.get()));
    }

    private Identifier identifier(String option, String key) {
        try {
            return Identifier.of(key);
        } catch (IllegalArgumentException invalid) {
            throw wrong(option + ": \"" + key + "\" is no key: " + invalid.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
