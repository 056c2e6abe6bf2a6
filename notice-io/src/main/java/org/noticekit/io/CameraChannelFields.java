package org.noticekit.io;

import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import java.util.Set;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.CameraKind;
import org.noticekit.model.Link;

/** The fields of {@link CameraChannel}. */
final class CameraChannelFields extends CommonChannelFields<CameraChannel> {

    static final CameraChannelFields KIND = new CameraChannelFields();

    private final Field<Set<CameraKind>> kinds =
            set("kinds", words("a kind of camera", CameraKind.values()), "The kinds of camera.");
    private final Field<Optional<Link>> notice = optional("notice", LinkFields.KIND, "The notice about the cameras.");

    private CameraChannelFields() {
        super("cameraChannel", "a camera channel", "Cameras, such as CCTV.");
    }

    @Override
    CameraChannel make(Values in) {
        return CameraChannel.builder()
                .title(in.get(title))
                .description(in.get(description))
                .addAllKinds(in.get(kinds))
                .notice(in.get(notice))
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
    void writeOwn(CameraChannel it, Output out) {
        kinds.write(it.kinds(), out);
        notice.write(it.notice(), out);
    }
}
