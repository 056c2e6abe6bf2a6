package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.SocialMediaChannel;
import org.noticekit.model.Text;

/** The fields of {@link SocialMediaChannel}. */
final class SocialMediaChannelFields extends CommonChannelFields<SocialMediaChannel> {

    static final SocialMediaChannelFields KIND = new SocialMediaChannelFields();

    private final Field<List<Text>> platforms = list("platforms", TEXT, "The social media platforms.");
    private final Field<List<Link>> platformNotices =
            list("platformNotices", LinkFields.KIND, "The platforms' own notices and privacy tools.");
    private final Field<Optional<Boolean>> jointControl = optional(
            "jointControl",
            YES_OR_NO,
            "Whether the platform and the controller are joint controllers (CJEU C-210/16, C-40/17).");
    private final Field<Optional<Prose>> terms =
            optional("terms", PROSE, "Whose terms govern, and what the controller cannot reach.");

    private SocialMediaChannelFields() {
        super(
                "socialMediaChannel",
                "a social media channel",
                "Pages, plugins or embedded content of a social media platform.");
    }

    @Override
    SocialMediaChannel make(Values in) {
        return SocialMediaChannel.builder()
                .title(in.get(title))
                .description(in.get(description))
                .addAllPlatforms(in.get(platforms))
                .addAllPlatformNotices(in.get(platformNotices))
                .jointControl(in.get(jointControl))
                .terms(in.get(terms))
                .addAllJurisdictions(in.get(jurisdictions))
                .addAllServices(in.get(services))
                .addAllDataSubjects(in.get(dataSubjects))
                .addAllProcessors(in.get(processors))
                .putAllActivities(in.get(activities))
                .addAllAdvice(in.get(advice))
                .addAllLinks(in.get(links))
                .build();
    }

    @Override
    void writeOwn(SocialMediaChannel it, Output out) {
        platforms.write(it.platforms(), out);
        platformNotices.write(it.platformNotices(), out);
        jointControl.write(it.jointControl(), out);
        terms.write(it.terms(), out);
    }
}
